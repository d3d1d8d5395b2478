using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;

namespace Plugin.Cli.Kernel;

/// <summary>The kernel's certificate, and whom it lets in.</summary>
internal sealed class KernelIdentity : IDisposable
{
    private readonly X509Certificate2 _certificate;

    private KernelIdentity(X509Certificate2 certificate, X509Certificate2Collection? authorities, DevelopmentAuthority? authority = null, bool isStrict = true)
    {
        _certificate = certificate;
        Authority = authority;
        Link = new ServerLinkOptions
        {
            Certificate = certificate,
            Trust = authorities is null ? PeerTrust.Everybody : PeerTrust.Authorities(authorities),
            ClientCertificate = authorities is null || !isStrict ? ClientCertificatePolicy.Optional : ClientCertificatePolicy.Required,
            ClientRules = authority is null ? null : ClientCertificateRules.LikeCloudStack(isStrict),
        };
        Description = $"certificate {certificate.Subject}, SHA-256 {certificate.GetCertHashString(HashAlgorithmName.SHA256)}";
    }

    /// <summary>How connections are made.</summary>
    public ServerLinkOptions Link { get; }

    /// <summary>Who issues the agents' certificates; null when nobody does.</summary>
    public DevelopmentAuthority? Authority { get; }

    /// <summary>What a person can compare on the agent's side.</summary>
    public string Description { get; }

    /// <summary>Reads what the user named, and makes the rest.</summary>
    /// <exception cref="UnusableInputException">A file is missing or holds something else.</exception>
    public static KernelIdentity Load(string? certificate, string? key, string? authorities)
    {
        if (certificate is null && key is not null)
        {
            throw new UnusableInputException("--key is given without --certificate", "name the certificate that it belongs to");
        }

        var trusted = authorities is null ? null : Read(authorities, static path =>
        {
            var all = new X509Certificate2Collection();
            all.ImportFromPemFile(path);
            return all.Count > 0 ? all : throw new CryptographicException("there is no certificate in it");
        });
        return new(certificate is null ? DevelopmentCertificate.Create() : Read(certificate, path => WithKey(path, key)), trusted);
    }

    /// <summary>Takes up an authority that issues the kernel's certificate and the agents'.</summary>
    /// <param name="file">Where it is kept; made when it is not there. Null for one of this run.</param>
    /// <param name="isStrict">True to let agents in with a certificate only.</param>
    /// <exception cref="UnusableInputException">The file holds something else, or cannot be written.</exception>
    public static KernelIdentity Provisioning(string? file, bool isStrict)
    {
        var authority = file is null ? DevelopmentAuthority.Create() : KeptAuthority(file);
        return new(authority.IssueKernelCertificate(), [authority.Certificate], authority, isStrict);
    }

    /// <summary>Writes the certificate without its key; an authority's when agents get certificates from it.</summary>
    /// <param name="path">Where to; null for nowhere.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="UnusableInputException">It cannot be written.</exception>
    public async Task WriteAsync(string? path, CancellationToken cancellation)
    {
        try
        {
            if (path is not null)
            {
                await File.WriteAllTextAsync(path, Authority?.CertificatePem ?? _certificate.ExportCertificatePem() + "\n", cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableInputException($"cannot write {path}: {e.Message.TrimEnd('.')}", "name a file in a directory that is there");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _certificate.Dispose();
        Authority?.Dispose();
    }

    private static DevelopmentAuthority KeptAuthority(string file) => Read(file, static path =>
    {
        if (File.Exists(path))
        {
            return DevelopmentAuthority.Import(File.ReadAllText(path));
        }

        var made = DevelopmentAuthority.Create();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(made.ExportPem());
        return made;
    });

    // Windows serves TLS only with a key that went through a key store.
    private static X509Certificate2 WithKey(string path, string? key)
    {
        using var read = X509Certificate2.CreateFromPemFile(path, key);
        return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null);
    }

    private static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CryptographicException)
        {
            throw new UnusableInputException($"cannot use {path}: {e.Message.TrimEnd('.')}", "name a PEM file that is readable");
        }
    }
}
