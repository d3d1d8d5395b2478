using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to delete the files of a snapshot of all disks that nothing builds on. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.DeleteDiskOnlyVmSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "Snapshots.ResourceId")]
[ResourceKey("path", "Snapshots.Path")]
[Idempotent]
[Mutating]
public sealed partial class DeleteDiskOnlyVmSnapshotCommand : Command, ICommand<Answer>
{
    /// <summary>The files.</summary>
    [WireMember("snapshots")]
    public List<IDataTO?>? Snapshots { get; set; }
}
