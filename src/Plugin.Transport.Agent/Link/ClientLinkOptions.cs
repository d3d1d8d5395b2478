using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>What the dialling end of a link needs, the agent's.</summary>
public sealed class ClientLinkOptions : LinkOptions
{
    /// <summary>The agent's certificate with its key; null for a kernel that lets agents in without one.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>
    /// The name or address that the kernel's certificate must be made out to; null to check only who issued it, as
    /// CloudStack's own agents do.
    /// </summary>
    public string? ServerName { get; init; }

    private protected override X509Certificate2? OwnCertificate => Certificate;
}
