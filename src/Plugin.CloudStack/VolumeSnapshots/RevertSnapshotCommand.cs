using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>
/// Asks to give a volume the content of a snapshot. The VM is off. A plain <see cref="Answer"/> is enough.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.storage.command.RevertSnapshotCommand")]
[ResourceKey("path", "Data.Path")]
[Mutating]
[LongRunning]
public sealed partial class RevertSnapshotCommand : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>The snapshot on secondary storage, or on primary storage when it was not backed up.</summary>
    [WireMember("data")]
    public SnapshotObjectTO? Data { get; set; }

    /// <summary>The snapshot on primary storage; null when it is not there.</summary>
    [WireMember("dataOnPrimaryStorage")]
    public SnapshotObjectTO? DataOnPrimaryStorage { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("_executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>True to delete snapshots that nothing needs after it.</summary>
    [WireMember("deleteChain")]
    public bool DeleteChain { get; set; }
}
