using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>What the accepting end of a link needs, the kernel's.</summary>
public sealed class ServerLinkOptions : LinkOptions
{
    /// <summary>The kernel's certificate with its key.</summary>
    public required X509Certificate2 Certificate { get; init; }

    /// <summary>What is wanted of the agents' certificates.</summary>
    public ClientCertificatePolicy ClientCertificate { get; init; }

    /// <summary>What a shown certificate must fulfil besides <see cref="LinkOptions.Trust"/>; null for nothing.</summary>
    public ClientCertificateRules? ClientRules { get; init; }

    private protected override X509Certificate2? OwnCertificate => Certificate;
}
