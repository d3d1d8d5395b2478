using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>What commands to a Big Cloud Fabric controller have in common.</summary>
[WireContract("com.cloud.agent.api.BcfCommand")]
public partial class BcfCommand : Command
{
    /// <summary>The whole topology, to be sent when the controller has lost step; null otherwise.</summary>
    [WireMember("topology")]
    public BcfTopology? Topology { get; set; }

    /// <summary>True when the topology has to be sent.</summary>
    [WireMember("topologySyncRequested")]
    public bool TopologySyncRequested { get; set; }
}
