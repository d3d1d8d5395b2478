using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which logical switch was created.</summary>
[WireContract("com.cloud.agent.api.CreateLogicalSwitchAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateLogicalSwitchAnswer : Answer
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }
}
