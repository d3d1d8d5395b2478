using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>A snapshot of a whole VM.</summary>
[WireContract("com.cloud.agent.api.VMSnapshotTO")]
public sealed partial class VMSnapshotTO
{
    /// <summary>The snapshot's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>The name by which the host knows the snapshot.</summary>
    [WireMember("snapshotName")]
    public string? SnapshotName { get; set; }

    /// <summary>Whether the VM's memory belongs to it.</summary>
    [WireMember("type")]
    public VMSnapshotType? Type { get; set; }

    /// <summary>When it was taken, in milliseconds since 1970.</summary>
    [WireMember("createTime")]
    public long? CreateTime { get; set; }

    /// <summary>True when the VM's disks build on it.</summary>
    [WireMember("current")]
    public bool? Current { get; set; }

    /// <summary>The user's description; null for none.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>The snapshot it builds on; null for the first one.</summary>
    [WireMember("parent")]
    public VMSnapshotTO? Parent { get; set; }

    /// <summary>The volumes as they were.</summary>
    [WireMember("volumes")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>True when the guest's file systems have to be quiet while it is taken.</summary>
    [WireMember("quiescevm")]
    public bool QuiesceVm { get; set; } = true;
}
