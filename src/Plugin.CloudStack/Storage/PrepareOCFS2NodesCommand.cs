using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to write the node list of an OCFS2 cluster. Oracle VM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.PrepareOCFS2NodesCommand", Construction = WireConstruction.Bare)]
[ResourceKey("cluster", "ClusterName")]
[Mutating]
public sealed partial class PrepareOCFS2NodesCommand : Command, ICommand<Answer>
{
    /// <summary>Each node's number, address and name.</summary>
    [WireMember("nodes")]
    public List<Ternary<int?, string, string>?>? Nodes { get; set; }

    /// <summary>The name of the OCFS2 cluster.</summary>
    [WireMember("clusterName")]
    public string? ClusterName { get; set; }
}
