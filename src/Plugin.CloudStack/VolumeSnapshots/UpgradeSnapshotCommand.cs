using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to rewrite a backed-up snapshot of an older release.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.UpgradeSnapshotCommand")]
[ResourceKey("snapshot", "SnapshotUuid")]
[Mutating]
[LongRunning]
public sealed partial class UpgradeSnapshotCommand : SnapshotCommand, ICommand<Answer>
{
    /// <summary>The release's form, for example <c>2.1</c>.</summary>
    [WireMember("version")]
    public string? Version { get; set; }

    /// <summary>The id of the template that the volume was made from.</summary>
    [WireMember("templateId")]
    public long? TemplateId { get; set; }

    /// <summary>The id of the account that owns the template.</summary>
    [WireMember("tmpltAccountId")]
    public long? TemplateAccountId { get; set; }
}
