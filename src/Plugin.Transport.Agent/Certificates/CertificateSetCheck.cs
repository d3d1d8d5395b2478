using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>Checks a set before anything is replaced by it.</summary>
internal static class CertificateSetCheck
{
    private const string ServerUse = "1.3.6.1.5.5.7.3.1";
    private const string ClientUse = "1.3.6.1.5.5.7.3.2";

    /// <summary>Checks the time, and that the authorities have issued the certificate.</summary>
    /// <exception cref="CertificateRefusedException">It would be of no use.</exception>
    public static void RequireUsable(CertificateSet set, DateTimeOffset now)
    {
        if (ChainFault.DescribeTime(set.Certificate, now.LocalDateTime) is { } fault)
        {
            throw new CertificateRefusedException($"the certificate {set.Certificate.Subject} is {fault}; compare the clocks of the kernel and this machine");
        }

        if (Fault(set.Certificate, ClientUse, set.Sent, set.Authorities, now) is { } chain)
        {
            throw new CertificateRefusedException(
                $"the certificate {set.Certificate.Subject} is not accepted with the authorities that came with it: {chain}");
        }
    }

    /// <summary>Checks that the kernel would still be trusted, so that the agent does not lock itself out.</summary>
    /// <exception cref="CertificateRefusedException">It would not.</exception>
    public static void RequireTrusted(X509Certificate2? kernel, X509Certificate2Collection issuers, CertificateSet set, DateTimeOffset now)
    {
        if (kernel is not null && Fault(kernel, ServerUse, issuers, set.Authorities, now) is { } fault)
        {
            throw new CertificateRefusedException(
                $"the authorities that came with the certificate do not cover the kernel's own certificate {kernel.Subject} ({fault}): "
                + "the agent could not connect to it any more. Give the authority of the kernel's certificate too");
        }
    }

    private static string? Fault(
        X509Certificate2 certificate, string use, X509Certificate2Collection issuers, X509Certificate2Collection authorities, DateTimeOffset now)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy = PeerTrust.Authorities(authorities).ToChainPolicy();
        chain.ChainPolicy.ExtraStore.AddRange(issuers);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(use));
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = now.LocalDateTime;
        return chain.Build(certificate) ? null : ChainFault.Describe(chain);
    }
}
