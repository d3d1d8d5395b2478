using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP whether a logical switch has a port.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.FindLogicalSwitchPortCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class FindLogicalSwitchPortCommand : Command, ICommand<FindLogicalSwitchPortAnswer>
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The UUID of the port on the logical switch.</summary>
    [WireMember("logicalSwitchPortUuid")]
    public string? LogicalSwitchPortUuid { get; set; }
}
