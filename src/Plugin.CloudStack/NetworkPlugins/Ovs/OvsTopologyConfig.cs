using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Holds the VPC whose topology is told.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$VpcConfig", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyConfig
{
    /// <summary>The VPC with its hosts, tiers and VMs.</summary>
    [WireMember("vpc")]
    public OvsTopologyVpc? Vpc { get; set; }
}
