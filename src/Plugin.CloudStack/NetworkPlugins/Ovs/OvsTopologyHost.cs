using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A host that has VMs of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$Host", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyHost
{
    /// <summary>The host's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>The host's tunnel address.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }
}
