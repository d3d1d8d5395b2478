using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks whether the snapshots of a volume are where the kernel thinks, the older way.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ValidateSnapshotCommand")]
[Idempotent]
public sealed partial class ValidateSnapshotCommand : Command, ICommand<ValidateSnapshotAnswer>
{
    /// <summary>The name of the pool on the host, which is its UUID.</summary>
    [WireMember("primaryStoragePoolNameLabel")]
    public string? PrimaryStoragePoolNameLabel { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("volumeUuid")]
    public string? VolumeUuid { get; set; }

    /// <summary>The path of the first backup; null for none.</summary>
    [WireMember("firstBackupUuid")]
    public string? FirstBackupUuid { get; set; }

    /// <summary>The path of the snapshot before; null for none.</summary>
    [WireMember("previousSnapshotUuid")]
    public string? PreviousSnapshotUuid { get; set; }

    /// <summary>The path of the template that the volume builds on; null for none.</summary>
    [WireMember("templateUuid")]
    public string? TemplateUuid { get; set; }
}
