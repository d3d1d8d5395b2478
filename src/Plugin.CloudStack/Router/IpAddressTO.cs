using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Router;

/// <summary>A public address of a router.</summary>
[WireContract("com.cloud.agent.api.to.IpAddressTO")]
public sealed partial class IpAddressTO
{
    /// <summary>The id of the account that owns it.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>True when it is the source NAT address.</summary>
    [WireMember("sourceNat")]
    public bool SourceNat { get; set; }

    /// <summary>True to associate it, false to take it away.</summary>
    [WireMember("add")]
    public bool Add { get; set; }

    /// <summary>True when it is used for static NAT.</summary>
    [WireMember("oneToOneNat")]
    public bool OneToOneNat { get; set; }

    /// <summary>True when it is the first one on its NIC, which brings the NIC up or down.</summary>
    [WireMember("firstIP")]
    public bool FirstIp { get; set; }

    /// <summary>The VLAN of the address, for example <c>vlan://100</c>.</summary>
    [WireMember("broadcastUri")]
    public string? BroadcastUri { get; set; }

    /// <summary>The gateway of its VLAN.</summary>
    [WireMember("vlanGateway")]
    public string? VlanGateway { get; set; }

    /// <summary>The netmask of its VLAN.</summary>
    [WireMember("vlanNetmask")]
    public string? VlanNetmask { get; set; }

    /// <summary>The MAC address of the router's NIC for it.</summary>
    [WireMember("vifMacAddress")]
    public string? VifMacAddress { get; set; }

    /// <summary>The limit of the NIC, in Mbit/s; null for none.</summary>
    [WireMember("networkRate")]
    public int? NetworkRate { get; set; }

    /// <summary>What the NIC is for.</summary>
    [WireMember("trafficType")]
    public TrafficType? TrafficType { get; set; }

    /// <summary>The name of the network on the host; null for the default.</summary>
    [WireMember("networkName")]
    public string? NetworkName { get; set; }

    /// <summary>The number of the router's NIC; null when it is not known.</summary>
    [WireMember("nicDevId")]
    public int? NicDeviceId { get; set; }

    /// <summary>True when the NIC has just been plugged.</summary>
    [WireMember("newNic")]
    public bool NewNic { get; set; }

    /// <summary>True when it is the address of a VPC's private gateway.</summary>
    [WireMember("isPrivateGateway")]
    public bool IsPrivateGateway { get; set; }

    /// <summary>The router's NIC for it; null for none.</summary>
    [WireMember("nicTO")]
    public NicTO? Nic { get; set; }

    /// <summary>The MTU of the NIC, in bytes; null for the default.</summary>
    [WireMember("mtu")]
    public int? Mtu { get; set; }

    /// <summary>Further settings by name; null for none.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
