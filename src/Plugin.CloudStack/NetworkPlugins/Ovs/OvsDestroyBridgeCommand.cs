using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to delete a network's bridge.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.OvsDestroyBridgeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("bridge", "Name")]
[Idempotent]
[Mutating]
[Opposite(typeof(OvsSetupBridgeCommand))]
public sealed partial class OvsDestroyBridgeCommand : Command, ICommand<Answer>
{
    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long? NetworkId { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The host's id in the kernel.</summary>
    [WireMember("hostId")]
    public long? HostId { get; set; }
}
