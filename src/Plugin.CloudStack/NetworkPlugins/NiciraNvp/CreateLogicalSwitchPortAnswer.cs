using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which port was created.</summary>
[WireContract("com.cloud.agent.api.CreateLogicalSwitchPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateLogicalSwitchPortAnswer : Answer
{
    /// <summary>The UUID of the port on the logical switch.</summary>
    [WireMember("logicalSwitchPortUuid")]
    public string? LogicalSwitchPortUuid { get; set; }
}
