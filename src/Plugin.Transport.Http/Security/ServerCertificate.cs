using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>Finds the server's certificate: the configured one, or a self-signed one that is made once and kept.</summary>
internal static class ServerCertificate
{
    /// <summary>Loads the certificate with its key.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read; the message names the setting or the file.</exception>
    public static X509Certificate2 Load(DirectConnectOptions options, string dataDirectory, TimeProvider time, ILogger logger)
    {
        if (options.CertificateFile is null)
        {
            var directory = Path.Combine(dataDirectory, "direct-connect");
            return new SelfSignedCertificateStore(directory, time, logger).LoadOrCreate();
        }

        try
        {
            var certificate = LoadConfigured(options.CertificateFile, options);
            if (certificate.NotAfter.ToUniversalTime() < time.GetUtcNow())
            {
                logger.CertificateExpired(options.CertificateFile, certificate.NotAfter);
            }

            return certificate;
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidOperationException(
                $"{DirectConnectOptions.Section}:{nameof(options.CertificateFile)}: '{options.CertificateFile}' cannot be used: {exception.Message}", exception);
        }
    }

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

    private static X509Certificate2 LoadConfigured(string file, DirectConnectOptions options)
    {
        var password = options.CertificatePasswordFile is { } passwordFile ? File.ReadLines(passwordFile).FirstOrDefault() : null;
        if (Path.GetExtension(file).ToUpperInvariant() is ".PFX" or ".P12")
        {
            return X509CertificateLoader.LoadPkcs12FromFile(file, password);
        }

        var pem = password is null
            ? X509Certificate2.CreateFromPemFile(file, options.CertificateKeyFile)
            : X509Certificate2.CreateFromEncryptedPemFile(file, password, options.CertificateKeyFile);
        return ForTls(pem);
    }
}
