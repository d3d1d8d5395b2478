using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>Decides whether a kernel trusts the plugin process that it has dialled.</summary>
internal sealed class ServerTrust
{
    private readonly Uri _url;
    private readonly string? _fingerprint;
    private readonly bool _everybody;
    private readonly ILogger _logger;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">The fingerprint is none, or any certificate is taken as well.</exception>
    public ServerTrust(DirectConnectClientOptions options, ILogger logger)
    {
        _url = options.Url;
        _everybody = options.AcceptAnyCertificate;
        _logger = logger;
        if (options.CertificateFingerprint is { } text)
        {
            _fingerprint = text.Replace(":", "", StringComparison.Ordinal).ToUpperInvariant();
            if (_fingerprint.Length != SHA256.HashSizeInBytes * 2 || !_fingerprint.All(char.IsAsciiHexDigit))
            {
                throw new ArgumentException($"'{text}' is no SHA-256 fingerprint: it has 64 hexadecimal digits", nameof(options));
            }

            if (_everybody)
            {
                throw new ArgumentException(
                    $"set either {nameof(options.CertificateFingerprint)} or {nameof(options.AcceptAnyCertificate)}", nameof(options));
            }
        }

        if (_everybody)
        {
            logger.AcceptsAnyCertificate(_url);
        }
    }

    /// <summary>Judges a server's certificate.</summary>
    /// <exception cref="CertificateRefusedException">It is not trusted. Only an exception tells the one who dials why.</exception>
    public bool Trusts(X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is null || _everybody)
        {
            return certificate is not null;
        }

        var fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        if (_fingerprint is null ? errors == SslPolicyErrors.None : fingerprint == _fingerprint)
        {
            return true;
        }

        var reason = _fingerprint is null ? Faults(chain, errors) : "another one is pinned";
        _logger.CertificateRefused(_url, reason, fingerprint);
        throw new CertificateRefusedException($"{reason}; its certificate has the SHA-256 fingerprint {fingerprint}");
    }

    /// <summary>What the machine's own trust has against a certificate, in the platform's words: <c>UntrustedRoot, NotTimeValid</c>.</summary>
    private static string Faults(X509Chain? chain, SslPolicyErrors errors)
    {
        var faults = chain?.ChainStatus.Select(static status => $"{status.Status}").Distinct(StringComparer.Ordinal).ToList() ?? [];
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            faults.Add("it is made out to another name");
        }

        return faults.Count > 0 ? string.Join(", ", faults) : $"{errors}";
    }
}
