using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which port of a logical switch was found.</summary>
[WireContract("com.cloud.agent.api.FindLogicalSwitchPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class FindLogicalSwitchPortAnswer : Answer
{
    /// <summary>The UUID of the port on the logical switch.</summary>
    [WireMember("logicalSwitchPortUuid")]
    public string? LogicalSwitchPortUuid { get; set; }
}
