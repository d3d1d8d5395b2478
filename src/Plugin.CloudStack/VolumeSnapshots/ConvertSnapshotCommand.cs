using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to turn an incremental snapshot on secondary storage into one that stands alone. KVM only.</summary>
[WireContract("com.cloud.agent.api.ConvertSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "SnapshotObjectTO.Path")]
[Mutating]
[LongRunning]
public sealed partial class ConvertSnapshotCommand : Command, ICommand<ConvertSnapshotAnswer>
{
    /// <summary>The snapshot.</summary>
    [WireMember("snapshotObjectTO")]
    public SnapshotObjectTO? SnapshotObjectTO { get; set; }
}
