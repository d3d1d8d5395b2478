using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to turn an incremental snapshot on secondary storage into one that stands alone. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ConvertSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "SnapshotObjectTO.Path")]
[Mutating]
[LongRunning]
public sealed partial class ConvertSnapshotCommand : Command, ICommand<ConvertSnapshotAnswer>
{
    /// <summary>The incremental snapshot on secondary storage.</summary>
    [WireMember("snapshotObjectTO")]
    public SnapshotObjectTO? SnapshotObjectTO { get; set; }
}
