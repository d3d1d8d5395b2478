using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to take or destroy a snapshot of a volume, the older way.</summary>
/// <remarks>
/// Today's kernel sends <see cref="CreateObjectCommand"/> and <see cref="DeleteCommand"/> with a
/// <see cref="SnapshotObjectTO"/> instead. Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.ManageSnapshotCommand")]
[ResourceKey("path", "VolumePath")]
[Mutating]
[LongRunning]
public sealed partial class ManageSnapshotCommand : Command, ICommand<ManageSnapshotAnswer>
{
    /// <summary>What to do: <c>-c</c> creates the snapshot, <c>-d</c> destroys it.</summary>
    [WireMember("_commandSwitch")]
    public string? CommandSwitch { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("_volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("_pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The path of the snapshot to destroy; null when creating.</summary>
    [WireMember("_snapshotPath")]
    public string? SnapshotPath { get; set; }

    /// <summary>The snapshot's name.</summary>
    [WireMember("_snapshotName")]
    public string? SnapshotName { get; set; }

    /// <summary>The snapshot's id in the kernel.</summary>
    [WireMember("_snapshotId")]
    public long SnapshotId { get; set; }

    /// <summary>The VM that has the volume; null when none has.</summary>
    [WireMember("_vmName")]
    public string? VmName { get; set; }
}
