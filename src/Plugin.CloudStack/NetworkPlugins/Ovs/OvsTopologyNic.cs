using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A NIC of a VM of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$Nic", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyNic
{
    /// <summary>The NIC's address.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }
}
