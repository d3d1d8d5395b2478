using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to connect or disconnect the link of a VM's NIC.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.UpdateVmNicCommand")]
[ResourceKey("vm", "InstanceName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateVmNicCommand : Command, ICommand<UpdateVmNicAnswer>
{
    /// <summary>The NIC's MAC address.</summary>
    [WireMember("nicMacAddress")]
    public string? NicMacAddress { get; set; }

    /// <summary>The VM's instance name.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>True to connect.</summary>
    [WireMember("enabled")]
    public bool? Enabled { get; set; }
}
