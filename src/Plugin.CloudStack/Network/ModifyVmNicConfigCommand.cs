using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>
/// Asks to connect a VM's NIC to a switch and VLAN, or to disconnect it; for virtual routers on Hyper-V.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ModifyVmNicConfigCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class ModifyVmNicConfigCommand : Command, ICommand<ModifyVmNicConfigAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VLAN as text.</summary>
    [WireMember("vlan")]
    public string? Vlan { get; set; }

    /// <summary>The MAC address of the NIC; null when <c>index</c> tells which one is meant.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>The NIC's place in <see cref="GetVmConfigAnswer.Nics"/>.</summary>
    [WireMember("index")]
    public int Index { get; set; }

    /// <summary>True to connect, false to disconnect.</summary>
    [WireMember("enable")]
    public bool Enable { get; set; }

    /// <summary>The name of the virtual switch; empty or null for the one it has.</summary>
    [WireMember("switchLableName")]
    public string? SwitchLabelName { get; set; }
}
