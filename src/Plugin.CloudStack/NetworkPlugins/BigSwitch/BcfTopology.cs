using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>All networks and routers that a controller shall have.</summary>
[WireContract("com.cloud.network.bigswitch.TopologyData")]
public sealed partial class BcfTopology
{
    /// <summary>All of the kernel's networks on the fabric.</summary>
    [WireMember("networks")]
    public List<BcfTopologyNetwork?>? Networks { get; set; } = [];

    /// <summary>All of the tenants' routers.</summary>
    [WireMember("routers")]
    public List<BcfRouter?>? Routers { get; set; } = [];
}
