using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP for the port of a logical router that leads to a switch.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.FindLogicalRouterPortCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class FindLogicalRouterPortCommand : Command, ICommand<FindLogicalRouterPortAnswer>
{
    /// <summary>The UUID of the logical router.</summary>
    [WireMember("logicalRouterUuid")]
    public string? LogicalRouterUuid { get; set; }

    /// <summary>The UUID of the switch.</summary>
    [WireMember("attachmentLswitchUuid")]
    public string? AttachmentLswitchUuid { get; set; }
}
