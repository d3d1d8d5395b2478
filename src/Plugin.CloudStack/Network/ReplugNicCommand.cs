using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to connect a NIC of a running VM to another network, or to connect it again.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ReplugNicCommand")]
[ResourceKey("vm", "InstanceName")]
[Mutating]
public sealed partial class ReplugNicCommand : Command, ICommand<ReplugNicAnswer>
{
    /// <summary>The NIC as it should be.</summary>
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
