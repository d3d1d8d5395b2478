using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Asks to let a VM use a further address, or to stop that, in its security rules.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.NetworkRulesVmSecondaryIpCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class NetworkRulesVmSecondaryIpCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>What kind of VM it is.</summary>
    [WireMember("type")]
    public VirtualMachineType? Type { get; set; }

    /// <summary>The further address.</summary>
    [WireMember("vmSecIp")]
    public string? SecondaryIp { get; set; }

    /// <summary>The MAC address of the NIC.</summary>
    [WireMember("vmMac")]
    public string? MacAddress { get; set; }

    /// <summary><c>-A</c> to add, <c>-D</c> to remove.</summary>
    [WireMember("action")]
    public string? Action { get; set; }
}
