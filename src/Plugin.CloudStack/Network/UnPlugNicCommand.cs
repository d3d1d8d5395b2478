using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to remove a NIC from a running VM. What is gone already counts as removed.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.UnPlugNicCommand")]
[ResourceKey("vm", "InstanceName")]
[Idempotent]
[Mutating]
[Opposite(typeof(PlugNicCommand))]
public sealed partial class UnPlugNicCommand : Command, ICommand<UnPlugNicAnswer>
{
    /// <summary>The NIC to remove.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }

    /// <summary>The VM's instance name.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>
    /// For each VLAN of the VM, whether its network stays on the host without a VM; null when none is known.
    /// </summary>
    [WireMember("vlanToPersistenceMap")]
    public Dictionary<string, bool?>? VlanToPersistenceMap { get; set; }
}
