using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to copy a volume between primary and secondary storage, the older way.</summary>
/// <remarks>
/// Today's kernel sends <see cref="CopyCommand"/>, except for VMware's cold migration and managed storage on XenServer.
/// Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.storage.CopyVolumeCommand")]
[ResourceKey("path", "VolumePath")]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class CopyVolumeCommand : StorageNfsVersionCommand, ICommand<CopyVolumeAnswer>
{
    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long VolumeId { get; set; }

    /// <summary>The volume's path.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The pool that holds the volume or gets it.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The URL of the secondary store; it may carry credentials.</summary>
    [WireMember("secondaryStorageURL"), Redact(Redaction.UrlCredentials)]
    public string? SecondaryStorageUrl { get; set; }

    /// <summary>True to copy to secondary storage, false to copy from it.</summary>
    [WireMember("toSecondaryStorage")]
    public bool ToSecondaryStorage { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The volume to copy; null in the older form.</summary>
    [WireMember("srcData")]
    public IDataTO? SrcData { get; set; }

    /// <summary>How to reach the volume's storage, by name; it may hold credentials.</summary>
    [WireMember("srcDetails"), Redact]
    public Dictionary<string, string?>? SrcDetails { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
