using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>Judges the peer's certificate during one handshake and remembers why it was refused.</summary>
/// <param name="trust">Who is accepted.</param>
/// <param name="isRequired">True when a peer without certificate is refused.</param>
/// <param name="isNameChecked">True when the certificate must be made out to the name that was dialled.</param>
/// <param name="rules">What else an agent's certificate must fulfil; null for nothing.</param>
/// <param name="remote">Where the peer is.</param>
internal sealed class CertificateCheck(
    PeerTrust trust, bool isRequired, bool isNameChecked, ClientCertificateRules? rules = null, IPEndPoint? remote = null)
{
    /// <summary>Why the peer was refused; null when it was not.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What is wrong with a peer that was let in all the same; null when nothing is.</summary>
    public string? Concern { get; private set; }

    /// <summary>The certificates that the peer sent besides its own.</summary>
    public X509Certificate2Collection Sent { get; } = [];

    /// <summary>The callback of the handshake.</summary>
    public bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 shown)
        {
            Refusal = isRequired ? "it shows no certificate" : null;
            return Refusal is null;
        }

        Keep(chain);
        var refusal = trust.Refuse(shown) ?? RefuseChain(shown, chain, errors);
        var breach = Breach(shown);
        if (rules is { IsReportedOnly: true })
        {
            (Concern, refusal, breach) = (refusal ?? breach, null, null);
        }

        Refusal = refusal ?? RefuseTime(shown) ?? breach;
        return Refusal is null;
    }

    private string? RefuseChain(X509Certificate2 shown, X509Chain? chain, SslPolicyErrors errors)
    {
        if (trust.IsChainIgnored)
        {
            return null;
        }

        if ((errors & SslPolicyErrors.RemoteCertificateChainErrors) != 0
            && ChainFault.Describe(chain, isTimeIgnored: rules is { AllowExpired: true }) is { } fault)
        {
            return $"its certificate {shown.Subject} is not accepted: {fault}";
        }

        return isNameChecked && (errors & SslPolicyErrors.RemoteCertificateNameMismatch) != 0
            ? $"its certificate {shown.Subject} is made out to another name"
            : null;
    }

    /// <summary>Where the chain is not looked at, or only for a report, nobody has looked at the time either.</summary>
    private string? RefuseTime(X509Certificate2 shown) =>
        rules is { AllowExpired: false } && ChainFault.DescribeTime(shown, DateTime.Now) is { } fault
            ? $"its certificate {shown.Subject} is not accepted: {fault}"
            : null;

    private string? Breach(X509Certificate2 shown)
    {
        if (rules?.Revoked?.Contains(shown) == true)
        {
            return $"its certificate {shown.Subject} with the serial number {shown.SerialNumber} is revoked";
        }

        return rules is { NamesAddress: true } && !Names(shown, remote?.Address)
            ? $"its certificate {shown.Subject} does not name the address {Plain(remote?.Address)} that it comes from"
            : null;
    }

    private static bool Names(X509Certificate2 shown, IPAddress? address) =>
        Plain(address) is { } wanted
        && shown.Extensions.OfType<X509SubjectAlternativeNameExtension>().FirstOrDefault() is { } names
        && (names.EnumerateIPAddresses().Any(wanted.Equals) || names.EnumerateDnsNames().Contains(wanted.ToString(), StringComparer.Ordinal));

    private static IPAddress? Plain(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;

    private void Keep(X509Chain? chain)
    {
        foreach (var certificate in chain?.ChainPolicy.ExtraStore ?? [])
        {
            Sent.Add(X509CertificateLoader.LoadCertificate(certificate.RawDataMemory.Span));
        }
    }
}
