using Plugin.Abstractions;
using Plugin.CloudStack.VolumeSnapshots;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks to make a template from a backed-up snapshot, the older way.</summary>
/// <remarks>
/// Today's kernel sends <see cref="CopyCommand"/> instead. Sent by the kernel to a hypervisor host or the storage VM.
/// </remarks>
[WireContract("com.cloud.agent.api.CreatePrivateTemplateFromSnapshotCommand")]
[ResourceKey("snapshot", "SnapshotUuid")]
[Mutating]
[LongRunning]
public sealed partial class CreatePrivateTemplateFromSnapshotCommand : SnapshotCommand, ICommand<CreatePrivateTemplateAnswer>
{
    /// <summary>The path of the template that the volume was made from; null for none.</summary>
    [WireMember("origTemplateInstallPath")]
    public string? OriginalTemplatePath { get; set; }

    /// <summary>The new template's id in the kernel.</summary>
    [WireMember("newTemplateId")]
    public long? NewTemplateId { get; set; }

    /// <summary>The new template's name.</summary>
    [WireMember("templateName")]
    public string? TemplateName { get; set; }
}
