using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to change a volume's size to an absolute value, with the VM running or off.</summary>
/// <remarks>Sent by the kernel to a host of the pool, that of the VM first.</remarks>
[WireContract("com.cloud.agent.api.storage.ResizeVolumeCommand")]
[ResourceKey("path", "Path")]
[ResourceKey("vm", "VmInstance")]
[Idempotent]
[Mutating]
[LongRunning]
public partial class ResizeVolumeCommand : Command, ICommand<ResizeVolumeAnswer>
{
    /// <summary>The volume's path in its pool.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The size as the kernel knows it, in bytes.</summary>
    [WireMember("currentSize")]
    public long? CurrentSize { get; set; }

    /// <summary>The size to reach, in bytes.</summary>
    [WireMember("newSize")]
    public long? NewSize { get; set; }

    /// <summary>True when the volume may become smaller.</summary>
    [WireMember("shrinkOk")]
    public bool ShrinkOk { get; set; }

    /// <summary>The instance name of the VM that has the volume; null when none has.</summary>
    [WireMember("vmInstance")]
    public string? VmInstance { get; set; }

    /// <summary>Text that the plugin gave with the disk earlier and gets back unread; null when it gave none.</summary>
    [WireMember("chainInfo")]
    public string? ChainInfo { get; set; }

    /// <summary>True when the volume is one of its own on the storage system.</summary>
    [WireMember("managed")]
    public bool Managed { get; set; }

    /// <summary>The iSCSI name of a managed volume; null otherwise.</summary>
    [WireMember("iScsiName")]
    public string? IScsiName { get; set; }

    /// <summary>The passphrase of an encrypted volume; null otherwise.</summary>
    [WireMember("passphrase"), Redact]
    public byte[]? Passphrase { get; set; }

    /// <summary>The encryption format of the disk; null for a disk that is not encrypted.</summary>
    [WireMember("encryptFormat")]
    public string? EncryptFormat { get; set; }
}
