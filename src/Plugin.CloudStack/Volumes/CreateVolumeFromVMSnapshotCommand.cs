using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to make a volume from a VM snapshot, the older way.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CreateVolumeFromVMSnapshotCommand")]
[ResourceKey("path", "Path")]
[Mutating]
[LongRunning]
public sealed partial class CreateVolumeFromVMSnapshotCommand : Command, ICommand<CreateVolumeFromVMSnapshotAnswer>
{
    /// <summary>The path of the volume in the snapshot.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The name of the new volume.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>True for a copy that does not build on the snapshot.</summary>
    [WireMember("fullClone")]
    public bool? FullClone { get; set; }

    /// <summary>The UUID of the pool that gets the volume.</summary>
    [WireMember("storagePoolUuid")]
    public string? StoragePoolUuid { get; set; }

    /// <summary>The pool that gets the volume.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>What the volume is like.</summary>
    [WireMember("diskProfile")]
    public DiskProfile? DiskProfile { get; set; }

    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long? VolumeId { get; set; }
}
