using Plugin.Abstractions;
using Plugin.CloudStack.VolumeSnapshots;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to make a volume from a backed-up snapshot, the older way.</summary>
/// <remarks>Today's kernel sends <see cref="CopyCommand"/> instead. Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CreateVolumeFromSnapshotCommand")]
[ResourceKey("snapshot", "SnapshotUuid")]
[Mutating]
[LongRunning]
public sealed partial class CreateVolumeFromSnapshotCommand : SnapshotCommand, ICommand<CreateVolumeFromSnapshotAnswer>;
