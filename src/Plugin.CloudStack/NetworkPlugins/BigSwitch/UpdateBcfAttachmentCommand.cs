using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to change a port's name.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.UpdateBcfAttachmentCommand", Construction = WireConstruction.Bare)]
[ResourceKey("port", "AttachmentId")]
[Idempotent]
[Mutating]
public sealed partial class UpdateBcfAttachmentCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("_networkId")]
    public string? NetworkId { get; set; }

    /// <summary>The port's UUID.</summary>
    [WireMember("_attachmentId")]
    public string? AttachmentId { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The new name.</summary>
    [WireMember("_attachmentName")]
    public string? AttachmentName { get; set; }
}
