using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>Judges the peer's certificate during one handshake and remembers why it was refused.</summary>
/// <param name="trust">Who is accepted.</param>
/// <param name="isRequired">True when a peer without certificate is refused.</param>
/// <param name="isNameChecked">True when the certificate must be made out to the name that was dialled.</param>
internal sealed class CertificateCheck(PeerTrust trust, bool isRequired, bool isNameChecked)
{
    /// <summary>Why the peer was refused; null when it was not.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The callback of the handshake.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Refusal = certificate is null
            ? isRequired ? "it shows no certificate" : null
            : trust.IsEverybody ? null
            : (errors & SslPolicyErrors.RemoteCertificateChainErrors) != 0 ? $"its certificate {certificate.Subject} is not accepted: {Reasons(chain)}"
            : isNameChecked && (errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0
                ? $"its certificate {certificate.Subject} is made out to another name"
            : null;
        return Refusal is null;
    }

    private static string Reasons(X509Chain? chain)
    {
        var statuses = (chain?.ChainStatus ?? []).Select(static status => status.Status).Distinct().Select(Describe).Distinct();
        var reasons = string.Join(", ", statuses);
        return reasons.Length > 0 ? reasons : "its chain cannot be built";
    }

    private static string Describe(X509ChainStatusFlags status) => status switch
    {
        X509ChainStatusFlags.NotTimeValid => "expired or not yet valid",
        X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain => "not issued by a trusted authority",
        X509ChainStatusFlags.NotSignatureValid => "its signature is wrong",
        X509ChainStatusFlags.NotValidForUsage => "not made for this use",
        _ => status.ToString(),
    };
}
