using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>What a snapshot of a VM holds.</summary>
[WireEnum("com.cloud.vm.snapshot.VMSnapshot$Type")]
public enum VMSnapshotType
{
    /// <summary>The disks only.</summary>
    Disk,

    /// <summary>The disks and the memory of the running VM.</summary>
    DiskAndMemory,
}
