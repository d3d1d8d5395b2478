using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A VM of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand$Vm", Construction = WireConstruction.Bare)]
public sealed partial class OvsTopologyVm
{
    /// <summary>The host's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>Its NICs.</summary>
    [WireMember("nics")]
    public OvsTopologyNic?[]? Nics { get; set; }
}
