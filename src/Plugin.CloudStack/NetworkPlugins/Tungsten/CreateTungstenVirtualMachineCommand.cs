using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks to tell Tungsten a VM and one of its NICs.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenVirtualMachineCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(DeleteTungstenVmCommand))]
public sealed partial class CreateTungstenVirtualMachineCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("vnUuid")]
    public string? VnUuid { get; set; }

    /// <summary>The VM's UUID.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }

    /// <summary>The NIC's id in the kernel.</summary>
    [WireMember("nicId")]
    public long NicId { get; set; }

    /// <summary>The NIC's IPv4 address.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The NIC's IPv6 address; null for none.</summary>
    [WireMember("ipv6")]
    public string? IPv6 { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }

    /// <summary>What kind of VM it is.</summary>
    [WireMember("vmType")]
    public string? VmType { get; set; }

    /// <summary>What the network is for.</summary>
    [WireMember("trafficType")]
    public string? TrafficType { get; set; }

    /// <summary>The address of the hypervisor host.</summary>
    [WireMember("host")]
    public string? Host { get; set; }

    /// <summary>The address of the NIC's gateway.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>True when it is the VM's default NIC.</summary>
    [WireMember("isDefaultNic")]
    public bool IsDefaultNic { get; set; }
}
