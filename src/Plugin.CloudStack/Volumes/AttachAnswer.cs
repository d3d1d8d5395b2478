using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells whether the disk is attached, and echoes it.</summary>
/// <remarks>
/// The kernel casts to this class, dereferences the disk and stores its sequence number as the device id. The context
/// map may give <c>vdiskUuid</c> and <c>chainInfo</c>.
/// </remarks>
[WireContract("org.apache.cloudstack.storage.command.AttachAnswer")]
public sealed partial class AttachAnswer : Answer
{
    /// <summary>The disk with the place where it went. Never null on success.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
