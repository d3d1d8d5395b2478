using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>
/// Asks to snapshot a volume and to copy the snapshot to another volume in one step; XenServer with managed storage.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.SnapshotAndCopyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "UuidOfSourceVdi")]
[Mutating]
[LongRunning]
public sealed partial class SnapshotAndCopyCommand : StorageSubSystemCommand, ICommand<SnapshotAndCopyAnswer>
{
    /// <summary>The UUID of the volume to copy.</summary>
    [WireMember("_uuidOfSourceVdi")]
    public string? UuidOfSourceVdi { get; set; }

    /// <summary>How to reach the source's storage, by name; may hold credentials.</summary>
    [WireMember("_sourceDetails")]
    public Dictionary<string, string?>? SourceDetails { get; set; }

    /// <summary>How to reach the destination's storage, by name; may hold credentials.</summary>
    [WireMember("_destDetails")]
    public Dictionary<string, string?>? DestDetails { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("_executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
