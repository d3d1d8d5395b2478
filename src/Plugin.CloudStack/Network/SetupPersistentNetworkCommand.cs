using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks a host to set up a network that stays without a VM in it.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.SetupPersistentNetworkCommand")]
[ResourceKey("network", "Nic.Uuid")]
[Idempotent]
[Mutating]
public sealed partial class SetupPersistentNetworkCommand : Command, ICommand<SetupPersistentNetworkAnswer>
{
    /// <summary>The network, as a NIC would see it.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }
}
