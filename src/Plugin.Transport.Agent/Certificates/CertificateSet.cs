using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>What belongs together: a certificate with its key, and the authorities that issue this and the kernel's one.</summary>
internal sealed class CertificateSet
{
    private CertificateSet(string certificatePem, string keyPem, string authorityPem)
    {
        CertificatePem = certificatePem;
        KeyPem = keyPem;
        AuthorityPem = authorityPem;
        Sent = Parse(certificatePem, "certificate");
        Authorities = Parse(authorityPem, "authority's certificate");
        Certificate = WithKey(Sent[0], keyPem);
    }

    /// <summary>The certificate and what is sent along with it, in PEM.</summary>
    public string CertificatePem { get; }

    /// <summary>The private key, in PEM. A secret.</summary>
    public string KeyPem { get; }

    /// <summary>The authorities, in PEM.</summary>
    public string AuthorityPem { get; }

    /// <summary>The certificate with its key, ready for TLS.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>The certificate and those between it and its root.</summary>
    public X509Certificate2Collection Sent { get; }

    /// <summary>The authorities.</summary>
    public X509Certificate2Collection Authorities { get; }

    /// <summary>Reads the three texts; the certificate must belong to the key.</summary>
    /// <exception cref="CertificateRefusedException">One cannot be read, or they do not belong together.</exception>
    public static CertificateSet Read(string certificatePem, string keyPem, string authorityPem) => new(certificatePem, keyPem, authorityPem);

    /// <summary>True when a certificate belongs to a key.</summary>
    /// <exception cref="CertificateRefusedException">The key cannot be read.</exception>
    public static bool Belongs(string certificatePem, string keyPem)
    {
        using var key = ReadKey(keyPem);
        return Parse(certificatePem, "certificate")[0].PublicKey.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>True when both hold the same texts.</summary>
    public bool IsSameAs(CertificateSet? other) =>
        other is not null && CertificatePem == other.CertificatePem && KeyPem == other.KeyPem && AuthorityPem == other.AuthorityPem;

    private static X509Certificate2Collection Parse(string pem, string name)
    {
        var certificates = new X509Certificate2Collection();
        try
        {
            certificates.ImportFromPem(pem);
        }
        catch (CryptographicException e)
        {
            throw new CertificateRefusedException($"the {name} cannot be read: {e.Message}", e);
        }

        return certificates.Count > 0
            ? certificates
            : throw new CertificateRefusedException($"there is no {name}: nothing in PEM was given for it");
    }

    private static X509Certificate2 WithKey(X509Certificate2 certificate, string keyPem)
    {
        using var key = ReadKey(keyPem);
        try
        {
            var joined = key is RSA rsa ? certificate.CopyWithPrivateKey(rsa) : certificate.CopyWithPrivateKey((ECDsa)key);
            if (!OperatingSystem.IsWindows())
            {
                return joined;
            }

            // Windows does not take keys for TLS that were never stored.
            using (joined)
            {
                return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null);
            }
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException or InvalidOperationException)
        {
            throw new CertificateRefusedException($"the certificate {certificate.Subject} belongs to another key", e);
        }
    }

    private static AsymmetricAlgorithm ReadKey(string pem)
    {
        AsymmetricAlgorithm key = pem.Contains("BEGIN EC ", StringComparison.Ordinal) ? ECDsa.Create() : RSA.Create();
        try
        {
            try
            {
                key.ImportFromPem(pem);
            }
            catch (CryptographicException) when (key is RSA)
            {
                // The common form does not say in its first line what kind of key it holds.
                key.Dispose();
                key = ECDsa.Create();
                key.ImportFromPem(pem);
            }

            return key;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            key.Dispose();

            // No inner exception: whatever it says is about a key.
            throw new CertificateRefusedException("the private key cannot be read: an RSA or EC key in PEM without a password is needed");
        }
    }
}
