using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks how far a user's upload is.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("org.apache.cloudstack.storage.command.UploadStatusCommand")]
[Idempotent]
public sealed partial class UploadStatusCommand : Command, ICommand<UploadStatusAnswer>
{
    /// <summary>The UUID of the template or volume.</summary>
    [WireMember("entityUuid")]
    public string? EntityUuid { get; set; }

    /// <summary>What is uploaded.</summary>
    [WireMember("entityType")]
    public UploadEntityType? EntityType { get; set; }

    /// <summary>True to give the upload up; null for false.</summary>
    [WireMember("abort")]
    public bool? Abort { get; set; }
}
