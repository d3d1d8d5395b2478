using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Asks NVP to create a port on a logical switch for a NIC.</summary>
/// <remarks>Sent by the kernel to the resource of an NVP controller.</remarks>
[WireContract("com.cloud.agent.api.CreateLogicalSwitchPortCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "AttachmentUuid")]
[Mutating]
[Opposite(typeof(DeleteLogicalSwitchPortCommand))]
public sealed partial class CreateLogicalSwitchPortCommand : Command, ICommand<CreateLogicalSwitchPortAnswer>
{
    /// <summary>The UUID of the logical switch.</summary>
    [WireMember("logicalSwitchUuid")]
    public string? LogicalSwitchUuid { get; set; }

    /// <summary>The UUID of what is attached: a NIC.</summary>
    [WireMember("attachmentUuid")]
    public string? AttachmentUuid { get; set; }

    /// <summary>The name of the account that owns the network.</summary>
    [WireMember("ownerName")]
    public string? OwnerName { get; set; }

    /// <summary>The NIC's name to show.</summary>
    [WireMember("nicName")]
    public string? NicName { get; set; }
}
