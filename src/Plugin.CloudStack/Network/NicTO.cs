using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A NIC of a VM, with its network.</summary>
[WireContract("com.cloud.agent.api.to.NicTO")]
public sealed partial class NicTO : NetworkTO
{
    /// <summary>The NIC's place in the VM, from 0; gaps are possible.</summary>
    [WireMember("deviceId")]
    public int DeviceId { get; set; }

    /// <summary>The limit for traffic, in megabits per second; null or -1 for none.</summary>
    [WireMember("networkRateMbps")]
    public int? NetworkRateMbps { get; set; }

    /// <summary>The limit for multicast traffic, in megabits per second; null for none.</summary>
    [WireMember("networkRateMulticastMbps")]
    public int? NetworkRateMulticastMbps { get; set; }

    /// <summary>True when the VM's default route goes through it.</summary>
    [WireMember("defaultNic")]
    public bool DefaultNic { get; set; }

    /// <summary>True when the VM must not boot from it.</summary>
    [WireMember("pxeDisable")]
    public bool PxeDisable { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }

    /// <summary>The secondary addresses; null when there are none.</summary>
    [WireMember("nicSecIps")]
    public List<string?>? SecondaryIps { get; set; }

    /// <summary>Settings of the network's offering, by name.</summary>
    [WireMember("details")]
    public Dictionary<NetworkOfferingDetail, string?>? Details { get; set; }

    /// <summary>True for a DPDK port; KVM only.</summary>
    [WireMember("dpdkEnabled")]
    public bool DpdkEnabled { get; set; }

    /// <summary>The largest packet, in bytes; null for the default.</summary>
    [WireMember("mtu")]
    public int? Mtu { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long? NetworkId { get; set; }

    /// <summary>True when the link is up.</summary>
    [WireMember("enabled")]
    public bool Enabled { get; set; }

    /// <summary>The name of the network segment; null when there is none.</summary>
    [WireMember("networkSegmentName")]
    public string? NetworkSegmentName { get; set; }
}
