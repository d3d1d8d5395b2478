using Plugin.Abstractions;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Asks to merge files of a snapshot of all disks into those that build on them. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.MergeDiskOnlyVmSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class MergeDiskOnlyVmSnapshotCommand : Command, ICommand<Answer>
{
    /// <summary>What to merge, a volume each.</summary>
    [WireMember("snapshotMergeTreeToList")]
    public List<DeltaMergeTreeTO?>? MergeTrees { get; set; }

    /// <summary>True when the VM is running.</summary>
    [WireMember("isVmRunning")]
    public bool IsVmRunning { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
