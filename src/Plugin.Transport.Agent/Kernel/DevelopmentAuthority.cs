using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// A certificate authority for a developer's machine and for tests: it issues what the root authority of CloudStack
/// issues, without keeping a record.
/// </summary>
public sealed class DevelopmentAuthority : IDisposable
{
    private const int KeyBits = 2048;
    private const int SerialBytes = 8;

    private static readonly TimeSpan s_backdated = TimeSpan.FromHours(12);
    private static readonly TimeSpan s_lifetime = TimeSpan.FromDays(3650);

    private readonly X509Certificate2 _root;
    private readonly TimeProvider _time;

    private DevelopmentAuthority(X509Certificate2 root, TimeProvider time)
    {
        _root = root;
        _time = time;
    }

    /// <summary>The authority's certificate in PEM, for those who are to trust it.</summary>
    public string CertificatePem => _root.ExportCertificatePem() + "\n";

    /// <summary>The authority's certificate, without its key.</summary>
    public X509Certificate2 Certificate => X509CertificateLoader.LoadCertificate(_root.RawData);

    /// <summary>Makes an authority with a key of its own.</summary>
    /// <param name="time">The clock of every certificate; null for the system's.</param>
    public static DevelopmentAuthority Create(TimeProvider? time = null)
    {
        time ??= TimeProvider.System;
        using var key = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=plugin development authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var now = time.GetUtcNow();
        return new(request.CreateSelfSigned(now - s_backdated, now + s_lifetime), time);
    }

    /// <summary>Takes an authority up again.</summary>
    /// <param name="pem">What <see cref="ExportPem"/> gave.</param>
    /// <param name="time">The clock; null for the system's.</param>
    /// <exception cref="CryptographicException">It is not that.</exception>
    public static DevelopmentAuthority Import(string pem, TimeProvider? time = null)
    {
        try
        {
            return new(X509Certificate2.CreateFromPem(pem, pem), time ?? TimeProvider.System);
        }
        catch (ArgumentException)
        {
            // What it says could be of the key.
            throw new CryptographicException("an authority is a certificate and its private key in PEM, without a password");
        }
    }

    /// <summary>The certificate and the private key in PEM. Whoever has it can issue certificates.</summary>
    public string ExportPem()
    {
        using var key = _root.GetRSAPrivateKey()!;
        return $"{CertificatePem}{key.ExportPkcs8PrivateKeyPem()}\n";
    }

    /// <summary>Issues a certificate for a kernel on this machine.</summary>
    /// <param name="addresses">Addresses that agents reach it by, besides loopback.</param>
    public X509Certificate2 IssueKernelCertificate(params IPAddress[] addresses)
    {
        using var key = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=plugin development kernel", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var issued = Issue(request, ["localhost", Environment.MachineName], [IPAddress.Loopback, IPAddress.IPv6Loopback, .. addresses], s_lifetime);
        using var joined = issued.CopyWithPrivateKey(key);

        // Windows serves TLS only with a key that went through a key store.
        return X509CertificateLoader.LoadPkcs12(joined.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
    }

    /// <summary>Signs a request. Like CloudStack it takes the subject, the key and the alternative names from it.</summary>
    /// <param name="requestPem">The request in PEM.</param>
    /// <param name="names">Names to add.</param>
    /// <param name="addresses">Addresses to add.</param>
    /// <param name="validity">How long the certificate is valid.</param>
    /// <returns>The certificate, without a key.</returns>
    /// <exception cref="CryptographicException">It is no request, or its signature is wrong.</exception>
    public X509Certificate2 Sign(string requestPem, IEnumerable<string> names, IEnumerable<IPAddress> addresses, TimeSpan validity)
    {
        ArgumentNullException.ThrowIfNull(requestPem);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(addresses);
        CertificateRequest asked;
        try
        {
            // Java's tools name it differently.
            asked = CertificateRequest.LoadSigningRequestPem(
                requestPem.Replace(" NEW CERTIFICATE REQUEST-", " CERTIFICATE REQUEST-", StringComparison.Ordinal),
                HashAlgorithmName.SHA256,
                CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions,
                RSASignaturePadding.Pkcs1);
        }
        catch (ArgumentException e)
        {
            throw new CryptographicException("the text is no certificate request in PEM", e);
        }

        var wanted = asked.CertificateExtensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault();
        var request = new CertificateRequest(asked.SubjectName, asked.PublicKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return Issue(
            request,
            names.Concat(wanted?.EnumerateDnsNames() ?? []),
            addresses.Concat(wanted?.EnumerateIPAddresses() ?? []),
            validity);
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();

    private X509Certificate2 Issue(CertificateRequest request, IEnumerable<string> names, IEnumerable<IPAddress> addresses, TimeSpan validity)
    {
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var name in names.Where(static name => Uri.CheckHostName(name) == UriHostNameType.Dns).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            alternatives.AddDnsName(name);
        }

        foreach (var address in addresses.Distinct())
        {
            alternatives.AddIpAddress(address);
        }

        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var now = _time.GetUtcNow();
        var until = now + validity;
        return request.Create(
            _root,
            now - s_backdated,
            until < _root.NotAfter ? until : _root.NotAfter,
            RandomNumberGenerator.GetBytes(SerialBytes));
    }
}
