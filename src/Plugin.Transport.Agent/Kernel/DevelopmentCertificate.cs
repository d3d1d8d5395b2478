using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>A certificate for a kernel on a developer's machine.</summary>
public static class DevelopmentCertificate
{
    private const int KeyBits = 2048;

    /// <summary>
    /// Makes a certificate with a key of its own, signed by itself, so that an agent can be told to trust exactly this
    /// one. Neither is kept anywhere.
    /// </summary>
    /// <param name="time">The clock that the validity of 30 days is taken from; null for the system's.</param>
    /// <returns>A certificate for <c>localhost</c>, the loopback addresses and this machine's name.</returns>
    public static X509Certificate2 Create(TimeProvider? time = null)
    {
        using var key = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=plugin development kernel", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddDnsName(Environment.MachineName);
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));

        var now = (time ?? TimeProvider.System).GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));

        // Windows serves TLS only with a key that went through a key store.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }
}
