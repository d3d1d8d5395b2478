using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A VPC with its hosts, tiers and VMs.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$Vpc", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyVpc
{
    /// <summary>The range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>The hosts that have VMs of it.</summary>
    [WireMember("hosts")]
    public OvsTopologyHost?[]? Hosts { get; set; }

    /// <summary>Its tiers.</summary>
    [WireMember("tiers")]
    public OvsTopologyTier?[]? Tiers { get; set; }

    /// <summary>Its VMs.</summary>
    [WireMember("vms")]
    public OvsTopologyVm?[]? Vms { get; set; }
}
