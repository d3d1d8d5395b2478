using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to add a NIC to a running VM.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.PlugNicCommand")]
[ResourceKey("vm", "InstanceName")]
[Mutating]
[Opposite(typeof(UnPlugNicCommand))]
public sealed partial class PlugNicCommand : Command, ICommand<PlugNicAnswer>
{
    /// <summary>The NIC to add.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }

    /// <summary>The VM's instance name.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>What the VM is for.</summary>
    [WireMember("vmType")]
    public VirtualMachineType? VmType { get; set; }

    /// <summary>The VM's settings by name; may be null.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
