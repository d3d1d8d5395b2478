using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Gives the kernel's resource the topology, for the case that a controller loses step.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a Big Cloud Fabric controller. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.CacheBcfTopologyCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class CacheBcfTopologyCommand : Command, ICommand<Answer>
{
    /// <summary>The whole topology.</summary>
    [WireMember("_topology")]
    public BcfTopology? Topology { get; set; }
}
