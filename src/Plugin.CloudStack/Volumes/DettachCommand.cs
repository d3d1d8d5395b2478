using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to detach a disk or to eject an ISO. What is not attached counts as detached.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.DettachCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[ResourceKey("data", "Disk.Data.ResourceId")]
[ResourceKey("path", "Disk.Data.Path")]
[Idempotent]
[Mutating]
[Opposite(typeof(AttachCommand))]
public sealed partial class DettachCommand : StorageSubSystemCommand, ICommand<DettachAnswer>
{
    /// <summary>The disk or ISO to take away.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>True when the disk is a volume of its own on the storage system.</summary>
    [WireMember("_managed")]
    public bool Managed { get; set; }

    /// <summary>The iSCSI name of a managed volume; null otherwise.</summary>
    [WireMember("_iScsiName")]
    public string? IScsiName { get; set; }

    /// <summary>The storage system's address for a managed volume; null otherwise.</summary>
    [WireMember("_storageHost")]
    public string? StorageHost { get; set; }

    /// <summary>The storage system's port for a managed volume; 0 otherwise.</summary>
    [WireMember("_storagePort")]
    public int StoragePort { get; set; }

    /// <summary>The VM's settings by name; may be null.</summary>
    [WireMember("params")]
    public Dictionary<string, string?>? Params { get; set; }

    /// <summary>True to eject even when the guest holds the drive.</summary>
    [WireMember("forced")]
    public bool Forced { get; set; }

    /// <summary>How long to wait until the guest lets the disk go, in milliseconds; 0 for the default.</summary>
    [WireMember("waitDetachDevice")]
    public long WaitDetachDevice { get; set; }
}
