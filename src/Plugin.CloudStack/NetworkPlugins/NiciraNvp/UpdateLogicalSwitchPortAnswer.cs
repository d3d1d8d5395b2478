using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which port the NIC is attached to.</summary>
[WireContract("com.cloud.agent.api.UpdateLogicalSwitchPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class UpdateLogicalSwitchPortAnswer : Answer
{
    /// <summary>The UUID of the port on the logical switch.</summary>
    [WireMember("logicalSwitchPortUuid")]
    public string? LogicalSwitchPortUuid { get; set; }
}
