using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>What a transfer of a disk image reaches.</summary>
[WireEnum("org.apache.cloudstack.backup.ImageTransfer$Backend")]
public enum ImageTransferBackend
{
    /// <summary>An NBD server.</summary>
    nbd,

    /// <summary>A file.</summary>
    file,
}
