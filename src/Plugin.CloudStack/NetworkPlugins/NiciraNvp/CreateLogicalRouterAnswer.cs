using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which logical router was created.</summary>
[WireContract("com.cloud.agent.api.CreateLogicalRouterAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateLogicalRouterAnswer : Answer
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }
}
