using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to attach a disk or to insert an ISO while the VM exists on the host.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.AttachCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[ResourceKey("data", "Disk.Data.ResourceId")]
[ResourceKey("path", "Disk.Data.Path")]
[Mutating]
[Opposite(typeof(DettachCommand))]
public sealed partial class AttachCommand : StorageSubSystemCommand, ICommand<AttachAnswer>
{
    /// <summary>The disk or ISO, with the place where it goes.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("inSeq")]
    public bool InSeq { get; set; }

    /// <summary>True to replace what is in the drive.</summary>
    [WireMember("forced")]
    public bool Forced { get; set; }

    /// <summary>
    /// The disk controllers of the VM: <c>rootDiskController</c> and <c>dataDiskController</c>; may be null.
    /// </summary>
    [WireMember("controllerInfo")]
    public Dictionary<string, string?>? ControllerInfo { get; set; }
}
