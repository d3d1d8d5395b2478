using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.VolumeSnapshots;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks to make a template from a volume, the older way.</summary>
/// <remarks>
/// Today's kernel sends <see cref="CopyCommand"/> instead. The first five members shadow those of
/// <see cref="SnapshotCommand"/>. Sent by the kernel to a hypervisor host or the storage VM.
/// </remarks>
[WireContract("com.cloud.agent.api.CreatePrivateTemplateFromVolumeCommand")]
[ResourceKey("path", "OldVolumePath")]
[Mutating]
[LongRunning]
public sealed partial class CreatePrivateTemplateFromVolumeCommand : SnapshotCommand, ICommand<CreatePrivateTemplateAnswer>
{
    /// <summary>The instance name of the VM that has the volume; null when none has.</summary>
    [WireMember("_vmName")]
    public string? VmName { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("_volumePath")]
    public string? OldVolumePath { get; set; }

    /// <summary>The name that the user gave the template.</summary>
    [WireMember("_userSpecifiedName")]
    public string? UserSpecifiedName { get; set; }

    /// <summary>The name under which the template is stored.</summary>
    [WireMember("_uniqueName")]
    public string? UniqueName { get; set; }

    /// <summary>The template's id in the kernel.</summary>
    [WireMember("_templateId")]
    public long TemplateId { get; set; }

    /// <summary>The id of the account that owns the template.</summary>
    [WireMember("_accountId")]
    public long OldAccountId { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("_primaryPool")]
    public StorageFilerTO? OldPrimaryPool { get; set; }

    /// <summary>The URL of the store that gets the template.</summary>
    [WireMember("_secondaryStorageUrl"), Redact(Redaction.UrlCredentials)]
    public string? OldSecondaryStorageUrl { get; set; }
}
