using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>A NIC of a VM that the kernel does not manage.</summary>
[WireContract("org.apache.cloudstack.vm.UnmanagedInstanceTO$Nic")]
public sealed partial class UnmanagedNic
{
    /// <summary>The NIC's id in the VM.</summary>
    [WireMember("nicId")]
    public string? NicId { get; set; }

    /// <summary>The kind of adapter.</summary>
    [WireMember("adapterType")]
    public string? AdapterType { get; set; }

    /// <summary>The NIC's MAC address, for example <c>02:00:4c:0f:00:11</c>.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>The network's name.</summary>
    [WireMember("network")]
    public string? Network { get; set; }

    /// <summary>The VLAN; null for none.</summary>
    [WireMember("vlan")]
    public int? Vlan { get; set; }

    /// <summary>The secondary VLAN; null for none.</summary>
    [WireMember("pvlan")]
    public int? Pvlan { get; set; }

    /// <summary>The kind of the secondary VLAN; null for none.</summary>
    [WireMember("pvlanType")]
    public string? PvlanType { get; set; }

    /// <summary>The addresses.</summary>
    [WireMember("ipAddress")]
    public List<string?>? IpAddresses { get; set; }

    /// <summary>The place of the NIC on the guest's PCI bus, as the hypervisor tells it.</summary>
    [WireMember("pciSlot")]
    public string? PciSlot { get; set; }
}
