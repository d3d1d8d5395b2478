using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Asks GloboDNS to remove a DNS domain.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a GloboDNS server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.globo.globodns.cloudstack.commands.RemoveDomainCommand", Construction = WireConstruction.Bare)]
[ResourceKey("domain", "NetworkDomain")]
[Idempotent]
[Mutating]
public sealed partial class RemoveDomainCommand : Command, ICommand<Answer>
{
    /// <summary>The DNS domain of the network.</summary>
    [WireMember("networkDomain")]
    public string? NetworkDomain { get; set; }

    /// <summary>True to change what somebody else made.</summary>
    [WireMember("override")]
    public bool Force { get; set; }
}
