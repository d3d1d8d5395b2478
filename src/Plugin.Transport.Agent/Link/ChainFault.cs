using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>Says what is wrong with a certificate or its issuers, for people.</summary>
internal static class ChainFault
{
    /// <summary>Describes why a chain was not accepted; null when it was only for the time that is ignored.</summary>
    /// <param name="chain">The chain, built.</param>
    /// <param name="isTimeIgnored">True to leave out that the first certificate's own time is over.</param>
    public static string? Describe(X509Chain? chain, bool isTimeIgnored = false)
    {
        if (chain is null or { ChainElements.Count: 0 })
        {
            return "its chain cannot be built";
        }

        var faults = new List<string>();
        for (var i = 0; i < chain.ChainElements.Count; i++)
        {
            var element = chain.ChainElements[i];
            foreach (var status in element.ChainElementStatus)
            {
                if (status.Status != X509ChainStatusFlags.NotTimeValid)
                {
                    faults.Add(Describe(status.Status, element.Certificate));
                }
                else if (i > 0 || !isTimeIgnored)
                {
                    faults.Add((i > 0 ? $"its authority {element.Certificate.Subject} " : "") + DescribeTime(element.Certificate, chain.ChainPolicy.VerificationTime));
                }
            }
        }

        // What belongs to no single certificate.
        faults.AddRange(chain.ChainStatus
            .Select(static status => status.Status)
            .Where(static status => status is X509ChainStatusFlags.PartialChain)
            .Select(status => Describe(status, chain.ChainElements[^1].Certificate)));
        return faults.Count > 0 ? string.Join(", ", faults.Distinct())
            : isTimeIgnored && chain.ChainStatus.All(static status => status.Status == X509ChainStatusFlags.NotTimeValid) ? null
            : string.Join(", ", chain.ChainStatus.Select(static status => status.Status).Distinct()) is { Length: > 0 } others ? others
            : "its chain cannot be built";
    }

    /// <summary>Describes that a certificate is too old or too new; null when it is neither.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="now">The time, local.</param>
    public static string? DescribeTime(X509Certificate2 certificate, DateTime now) =>
        now > certificate.NotAfter ? $"expired on {Show(certificate.NotAfter)}"
        : now < certificate.NotBefore ? $"not valid before {Show(certificate.NotBefore)}"
        : null;

    private static string Describe(X509ChainStatusFlags status, X509Certificate2 certificate) => status switch
    {
        X509ChainStatusFlags.UntrustedRoot or X509ChainStatusFlags.PartialChain =>
            $"not issued by a trusted authority (the chain ends at {certificate.Issuer})",
        X509ChainStatusFlags.NotSignatureValid => "its signature is wrong",
        X509ChainStatusFlags.NotValidForUsage => "not made for this use (see its extended key usage)",
        X509ChainStatusFlags.InvalidBasicConstraints => $"{certificate.Issuer} may not issue certificates",
        _ => status.ToString(),
    };

    private static string Show(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
