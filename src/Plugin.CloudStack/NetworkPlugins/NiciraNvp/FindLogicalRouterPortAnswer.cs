using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which port of a logical router was found.</summary>
[WireContract("com.cloud.agent.api.FindLogicalRouterPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class FindLogicalRouterPortAnswer : Answer
{
    /// <summary>The UUID of the port on the logical router.</summary>
    [WireMember("logicalRouterPortUuid")]
    public string? LogicalRouterPortUuid { get; set; }
}
