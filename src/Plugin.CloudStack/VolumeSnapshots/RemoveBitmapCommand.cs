using Plugin.Abstractions;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to remove the dirty bitmap of an incremental snapshot. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.RemoveBitmapCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "SnapshotObjectTO.Path")]
[Idempotent]
[Mutating]
public sealed partial class RemoveBitmapCommand : Command, ICommand<Answer>
{
    /// <summary>The snapshot.</summary>
    [WireMember("snapshotObjectTO")]
    public SnapshotObjectTO? SnapshotObjectTO { get; set; }

    /// <summary>True when the VM that has the volume is running.</summary>
    [WireMember("isVmRunning")]
    public bool IsVmRunning { get; set; }
}
