using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to take away what a persistent network left on the host, when no VM needs it.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CleanupPersistentNetworkResourceCommand")]
[ResourceKey("nic", "NicTO.Uuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(SetupPersistentNetworkCommand))]
public sealed partial class CleanupPersistentNetworkResourceCommand : Command, ICommand<CleanupPersistentNetworkResourceAnswer>
{
    /// <summary>A NIC that describes the network.</summary>
    [WireMember("nicTO")]
    public NicTO? NicTO { get; set; }
}
