using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>An authority that issues certificates for one test run.</summary>
internal sealed class TestAuthority
{
    private static readonly DateTimeOffset s_now = DateTimeOffset.UtcNow;

    private readonly X509Certificate2 _root;

    private TestAuthority(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        _root = request.CreateSelfSigned(s_now.AddYears(-2), s_now.AddYears(2));
        Server = Issue("kernel");
        Client = Issue("agent");
    }

    /// <summary>The authority that both ends know.</summary>
    public static TestAuthority Known { get; } = new("known");

    /// <summary>An authority that nobody knows.</summary>
    public static TestAuthority Stranger { get; } = new("stranger");

    /// <summary>A valid certificate of a kernel.</summary>
    public X509Certificate2 Server { get; }

    /// <summary>A valid certificate of an agent.</summary>
    public X509Certificate2 Client { get; }

    /// <summary>The authority's own certificate, for those who trust it.</summary>
    public X509Certificate2Collection Root => [X509CertificateLoader.LoadCertificate(_root.RawData)];

    /// <summary>The authority's own certificate as PEM.</summary>
    public string RootPem => _root.ExportCertificatePem();

    /// <summary>Issues a valid certificate with a key of its own.</summary>
    public X509Certificate2 IssueValid(string name) => Issue(name);

    /// <summary>Issues a certificate that ended yesterday.</summary>
    public X509Certificate2 IssueExpired(string name) => Issue(name, s_now.AddDays(-30), s_now.AddDays(-1));

    private X509Certificate2 Issue(string name) => Issue(name, s_now.AddDays(-1), s_now.AddYears(1));

    private X509Certificate2 Issue(string name, DateTimeOffset from, DateTimeOffset to)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(_root, from, to, RandomNumberGenerator.GetBytes(8));
        using var withKey = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }
}
