using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>
/// Keeps one self-signed certificate in a directory. A lock file makes processes that start at once agree on one; a
/// rename makes the file whole or absent.
/// </summary>
internal sealed class SelfSignedCertificateStore(string directory, TimeProvider time, ILogger logger)
{
    private const string FileName = "server.pem";
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private static readonly TimeSpan s_lockPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_lockPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_clockSkew = TimeSpan.FromDays(1);
    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(5 * 365);

    private string CertificatePath => Path.Combine(directory, FileName);

    /// <summary>Gives the kept certificate; makes one when there is none or it has expired.</summary>
    /// <exception cref="InvalidOperationException">The kept file is damaged, or another process holds the lock for too long.</exception>
    public X509Certificate2 LoadOrCreate()
    {
        MakeDirectory();
        using var guard = Lock();
        if (File.Exists(CertificatePath))
        {
            var kept = Load();
            if (kept.NotAfter.ToUniversalTime() > time.GetUtcNow())
            {
                logger.CertificateLoaded(CertificatePath, ServerCertificate.FingerprintOf(kept), kept.NotAfter);
                return kept;
            }

            logger.CertificateRenewed(CertificatePath, kept.NotAfter);
            kept.Dispose();
        }

        Save();
        var made = Load();
        logger.CertificateMade(CertificatePath, ServerCertificate.FingerprintOf(made), made.NotAfter);
        return made;
    }

    private X509Certificate2 Load()
    {
        try
        {
            return ServerCertificate.ForTls(X509Certificate2.CreateFromPemFile(CertificatePath));
        }
        catch (CryptographicException exception)
        {
            throw new InvalidOperationException($"'{CertificatePath}' is damaged. Delete it to have a new certificate made.", exception);
        }
    }

    private void Save()
    {
        var temporary = Path.Combine(directory, $"{FileName}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var file = new FileStream(temporary, OwnerOnly(FileMode.CreateNew)))
            using (var text = new StreamWriter(file))
            {
                text.Write(CreatePem());
                text.Flush();
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, CertificatePath, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private string CreatePem()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName("Plugin direct connect");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(Names());
        var now = time.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now - s_clockSkew, now + s_lifetime);
        return $"{certificate.ExportCertificatePem()}\n{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    private static X509Extension Names()
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        if (Uri.CheckHostName(Environment.MachineName) == UriHostNameType.Dns)
        {
            names.AddDnsName(Environment.MachineName);
        }

        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        return names.Build();
    }

    private FileStream Lock()
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(directory, FileName + ".lock"), OwnerOnly(FileMode.OpenOrCreate));
            }
            catch (IOException) when (waiting.Elapsed < s_lockPatience)
            {
                Thread.Sleep(s_lockPause);
            }
            catch (IOException exception)
            {
                throw new InvalidOperationException($"Another process holds the lock of '{CertificatePath}'.", exception);
            }
        }
    }

    private void MakeDirectory()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
