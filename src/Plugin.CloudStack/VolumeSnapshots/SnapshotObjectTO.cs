using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>A snapshot of a volume, on primary or secondary storage.</summary>
[WireContract("org.apache.cloudstack.storage.to.SnapshotObjectTO")]
public sealed partial class SnapshotObjectTO : DownloadableObjectTO, IDataTO
{
    /// <summary>The snapshot's path in its store; null until it is taken.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The volume it was taken of.</summary>
    [WireMember("volume")]
    public VolumeObjectTO? Volume { get; set; }

    /// <summary>The path of the snapshot it builds on; null for a full one.</summary>
    [WireMember("parentSnapshotPath")]
    public string? ParentSnapshotPath { get; set; }

    /// <summary>The store that holds the snapshot, or is to hold it.</summary>
    [WireMember("dataStore")]
    public IDataStoreTO? DataStore { get; set; }

    /// <summary>The secondary store that it is backed up to; null when it is not.</summary>
    [WireMember("imageStore")]
    public IDataStoreTO? ImageStore { get; set; }

    /// <summary>True when only what changed is kept; KVM only.</summary>
    [WireMember("kvmIncrementalSnapshot")]
    public bool KvmIncrementalSnapshot { get; set; }

    /// <summary>The instance name of the VM that has the volume; null when none has.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The snapshot's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>The snapshot's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>True when the guest's file systems have to be quiet while it is taken.</summary>
    [WireMember("quiescevm")]
    public bool QuiesceVm { get; set; }

    /// <summary>The paths of all snapshots it builds on, the oldest first.</summary>
    [WireMember("parents")]
    public string?[]? Parents { get; set; }

    /// <summary>The store that holds its parent; null when it has none.</summary>
    [WireMember("parentStore")]
    public IDataStoreTO? ParentStore { get; set; }

    /// <summary>The path of the checkpoint that goes with it; KVM only.</summary>
    [WireMember("checkpointPath")]
    public string? CheckpointPath { get; set; }

    /// <summary>The space it takes in its store, in bytes.</summary>
    [WireMember("physicalSize")]
    public long? PhysicalSize { get; set; } = 0;

    /// <summary>The id of the account that owns the snapshot.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }
}
