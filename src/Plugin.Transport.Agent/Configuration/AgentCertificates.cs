using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Configuration;

/// <summary>Turns the certificate files of the configuration into what a link needs.</summary>
internal static class AgentCertificates
{
    /// <summary>Reads the files, as far as the kernel has not given their content.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="section">Their section.</param>
    /// <param name="given">What the kernel gave, which wins; null for nothing.</param>
    /// <param name="firstKernel">The kernel of the first contact; null for none.</param>
    /// <exception cref="InvalidOperationException">One of them cannot be used, or nobody is trusted; the message names the setting.</exception>
    public static ClientLinkOptions Load(AgentOptions options, string section, CertificateSet? given, X509Certificate2? firstKernel) => new()
    {
        Trust = Trusted(options, section, given, firstKernel),
        Certificate = given is not null ? given.Certificate
            : options.CertificateFile is { } certificate
            ? Read($"{section}:{nameof(options.CertificateFile)}", certificate, file => WithKey(file, options.CertificateKeyFile))
            : null,
        Intermediates = given is not null ? given.Sent
            : options.CertificateFile is { } chain
            ? Read($"{section}:{nameof(options.CertificateFile)}", chain, Collection)
            : [],
        ServerName = options.ServerName,
        HandshakeTimeout = options.HandshakeTimeout,
    };

    private static PeerTrust Trusted(AgentOptions options, string section, CertificateSet? given, X509Certificate2? firstKernel) =>
        options.TrustAnyKernel ? PeerTrust.Everybody
        : given is not null ? PeerTrust.Authorities(given.Authorities)
        : options.CaFile is { } authorities
            ? Read($"{section}:{nameof(options.CaFile)}", authorities, static file => PeerTrust.Authorities(Collection(file)))
        : firstKernel is not null ? PeerTrust.Only(firstKernel)
        : options.FirstContact == FirstContact.TrustOnce ? PeerTrust.Everybody
        : throw new InvalidOperationException(
            $"{section}:{nameof(options.CertificateDirectory)} holds no cloud.crt with cloud.key and cloud.ca.crt, and {section}:{nameof(options.CaFile)} is not set: "
            + "no kernel would be trusted.");

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
        return certificates.Count > 0 ? certificates : throw new CryptographicException("it holds no certificate in PEM, no line -----BEGIN CERTIFICATE-----");
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
