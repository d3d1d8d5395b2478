using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Turns the certificate files of the configuration into what a link needs.</summary>
internal static class AgentCertificates
{
    /// <summary>Reads the files.</summary>
    /// <exception cref="InvalidOperationException">One of them cannot be used; the message names the setting.</exception>
    public static ClientLinkOptions Load(AgentOptions options, string section) => new()
    {
        Trust = options.CaFile is { } authorities
            ? Read($"{section}:{nameof(options.CaFile)}", authorities, static file => PeerTrust.Authorities(Collection(file)))
            : PeerTrust.Everybody,
        Certificate = options.CertificateFile is { } certificate
            ? Read($"{section}:{nameof(options.CertificateFile)}", certificate, file => WithKey(file, options.CertificateKeyFile))
            : null,
        Intermediates = options.CertificateFile is { } chain
            ? Read($"{section}:{nameof(options.CertificateFile)}", chain, Collection)
            : [],
        ServerName = options.ServerName,
        HandshakeTimeout = options.HandshakeTimeout,
    };

    private static T Read<T>(string key, string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidOperationException($"{key}: '{file}' cannot be used: {e.Message}", e);
        }
    }

    private static X509Certificate2Collection Collection(string file)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPemFile(file);
        return certificates;
    }

    private static X509Certificate2 WithKey(string file, string? keyFile)
    {
        var certificate = X509Certificate2.CreateFromPemFile(file, keyFile);
        if (!OperatingSystem.IsWindows())
        {
            return certificate;
        }

        // Windows does not take keys for TLS that were never stored.
        using (certificate)
        {
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
        }
    }
}
