using Plugin.Abstractions;
using Plugin.CloudStack.VmSnapshots;

namespace Plugin.CloudStack.Capabilities;

/// <summary>
/// Takes snapshots of whole VMs. Each answer carries the volumes with the paths and sizes they have afterwards.
/// </summary>
[Capability("vm-snapshots")]
public interface IVmSnapshotOperations
{
    /// <summary>Takes a snapshot, with memory when its type says so.</summary>
    ValueTask<CreateVMSnapshotAnswer> CreateAsync(CreateVMSnapshotCommand command, CommandContext context);

    /// <summary>Removes a snapshot and merges what it holds. One that is gone already is a success.</summary>
    ValueTask<DeleteVMSnapshotAnswer> DeleteAsync(DeleteVMSnapshotCommand command, CommandContext context);

    /// <summary>Puts the VM back to a snapshot.</summary>
    /// <returns>On success also the VM's power state.</returns>
    ValueTask<RevertToVMSnapshotAnswer> RevertAsync(RevertToVMSnapshotCommand command, CommandContext context);

    /// <summary>Defines the VM's snapshots again after it came from another host.</summary>
    ValueTask<RestoreVMSnapshotAnswer> RestoreAsync(RestoreVMSnapshotCommand command, CommandContext context);
}
