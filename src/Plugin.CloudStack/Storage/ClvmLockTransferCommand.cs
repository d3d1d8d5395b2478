using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to take, give up or show the cluster lock of a logical volume. KVM with CLVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.clvm.command.ClvmLockTransferCommand")]
[ResourceKey("path", "LvPath")]
[Mutating]
public sealed partial class ClvmLockTransferCommand : Command, ICommand<ClvmLockTransferAnswer>
{
    /// <summary>The path of the logical volume, for example <c>/dev/vg1/vol-1</c>.</summary>
    [WireMember("lvPath")]
    public string? LvPath { get; set; }

    /// <summary>What to do with the lock.</summary>
    [WireMember("operation")]
    public ClvmLockOperation? Operation { get; set; }

    /// <summary>The volume's UUID.</summary>
    [WireMember("volumeUuid")]
    public string? VolumeUuid { get; set; }
}
