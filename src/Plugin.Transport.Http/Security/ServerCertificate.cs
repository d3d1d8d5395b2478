using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>The server's certificate: the configured one, or a self-signed one that is made once and kept.</summary>
/// <param name="Certificate">The certificate with its key.</param>
/// <param name="Chain">The certificates of the file, for clients that want the issuers too.</param>
internal sealed record ServerCertificate(X509Certificate2 Certificate, X509Certificate2Collection Chain) : IDisposable
{
    /// <summary>Loads the certificate.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read; the message names the setting or the file.</exception>
    public static ServerCertificate Load(DirectConnectOptions options, string dataDirectory, TimeProvider time, ILogger logger)
    {
        if (options.CertificateFile is null)
        {
            var directory = Path.Combine(dataDirectory, "direct-connect");
            return new ServerCertificate(new SelfSignedCertificateStore(directory, time, logger).LoadOrCreate(), []);
        }

        try
        {
            var configured = LoadConfigured(options.CertificateFile, options);
            var notAfter = configured.Certificate.NotAfter;
            if (notAfter.ToUniversalTime() < time.GetUtcNow())
            {
                logger.CertificateExpired(options.CertificateFile, notAfter);
            }

            logger.CertificateLoaded(options.CertificateFile, FingerprintOf(configured.Certificate), notAfter);
            return configured;
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"{DirectConnectOptions.Section}:{nameof(options.CertificateFile)}: '{options.CertificateFile}' cannot be used: {exception.Message}", exception);
        }
    }

    /// <summary>The SHA-256 fingerprint, by which clients pin a certificate; CloudStack's own takes any.</summary>
    public static string FingerprintOf(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>Makes the key of a certificate usable for TLS; Windows does not take keys that were never stored.</summary>
    public static X509Certificate2 ForTls(X509Certificate2 certificate)
    {
        if (!OperatingSystem.IsWindows())
        {
            return certificate;
        }

        using (certificate)
        {
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
        }
    }

    /// <summary>Frees the certificates.</summary>
    public void Dispose()
    {
        Certificate.Dispose();
        foreach (var issuer in Chain)
        {
            issuer.Dispose();
        }
    }

    private static ServerCertificate LoadConfigured(string file, DirectConnectOptions options)
    {
        var password = options.CertificatePasswordFile is { } passwordFile ? File.ReadLines(passwordFile).FirstOrDefault() : null;
        if (Path.GetExtension(file).ToUpperInvariant() is ".PFX" or ".P12")
        {
            return new(X509CertificateLoader.LoadPkcs12FromFile(file, password), X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password));
        }

        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(file);
        var pem = password is null
            ? X509Certificate2.CreateFromPemFile(file, options.CertificateKeyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(file, password, options.CertificateKeyFile);
        return new(ForTls(pem), chain);
    }
}
