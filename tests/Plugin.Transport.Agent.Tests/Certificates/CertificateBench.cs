using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>Certificates of one authority, made as an agent and a kernel make them together.</summary>
internal static class CertificateBench
{
    public static TimeSpan Year { get; } = TimeSpan.FromDays(365);

    public static DevelopmentAuthority Authority { get; } = DevelopmentAuthority.Create();

    public static DevelopmentAuthority Stranger { get; } = DevelopmentAuthority.Create();

    /// <summary>A certificate with a key of its own.</summary>
    public static CertificateSet MakeSet(DevelopmentAuthority? authority = null, TimeSpan? validity = null)
    {
        var request = CertificateSigningRequest.Make(2048, "host-1", "10.1.2.3");
        var certificate = Sign(request.Pem, authority, validity);
        return CertificateSet.Read(certificate, request.KeyPem, (authority ?? Authority).CertificatePem);
    }

    /// <summary>Signs a request, as PEM.</summary>
    public static string Sign(string requestPem, DevelopmentAuthority? authority = null, TimeSpan? validity = null)
    {
        using var certificate = (authority ?? Authority).Sign(requestPem, ["host-1"], [], validity ?? Year);
        return certificate.ExportCertificatePem() + "\n";
    }

    /// <summary>Issues a certificate for one use only.</summary>
    public static X509Certificate2 IssueFor(string use, X509Certificate2 issuer)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=one use", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use)], critical: false));
        using var issuerKey = issuer.GetRSAPrivateKey()!;
        using var issued = request.Create(
            issuer.SubjectName,
            X509SignatureGenerator.CreateForRSA(issuerKey, RSASignaturePadding.Pkcs1),
            DateTimeOffset.UtcNow.AddHours(-1),
            DateTimeOffset.UtcNow.AddDays(1),
            RandomNumberGenerator.GetBytes(8));
        using var joined = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }
}
