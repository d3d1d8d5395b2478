using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to delete a tunnel.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.OvsDestroyTunnelCommand", Construction = WireConstruction.Bare)]
[ResourceKey("bridge", "NetworkName")]
[Idempotent]
[Mutating]
[Opposite(typeof(OvsCreateTunnelCommand))]
public sealed partial class OvsDestroyTunnelCommand : Command, ICommand<Answer>
{
    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long? NetworkId { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("networkName")]
    public string? NetworkName { get; set; }

    /// <summary>The name of the tunnel's port on the bridge.</summary>
    [WireMember("inPortName")]
    public string? InPortName { get; set; }
}
