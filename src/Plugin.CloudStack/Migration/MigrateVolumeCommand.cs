using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks to move a volume to another pool, with its VM running where one has it.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.storage.MigrateVolumeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "VolumePath")]
[ResourceKey("vm", "AttachedVmName")]
[Mutating]
[LongRunning]
public sealed partial class MigrateVolumeCommand : Command, ICommand<MigrateVolumeAnswer>
{
    /// <summary>The volume's id in the kernel.</summary>
    [WireMember("volumeId")]
    public long VolumeId { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>Text that the plugin gave with the disk earlier and gets back unread; null when it gave none.</summary>
    [WireMember("chainInfo")]
    public string? ChainInfo { get; set; }

    /// <summary>The pool to move to.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The pool that holds the volume; null when the kernel did not add it.</summary>
    [WireMember("sourcePool")]
    public StorageFilerTO? SourcePool { get; set; }

    /// <summary>The instance name of the VM that has the volume; null when none has.</summary>
    [WireMember("attachedVmName")]
    public string? AttachedVmName { get; set; }

    /// <summary>What the VM uses the volume for.</summary>
    [WireMember("volumeType")]
    public VolumeType? VolumeType { get; set; }

    /// <summary>The guid of a host that sees the new pool; null within a cluster.</summary>
    [WireMember("hostGuidInTargetCluster")]
    public string? HostGuidInTargetCluster { get; set; }

    /// <summary>The volume where it is; null when the kernel did not add it.</summary>
    [WireMember("srcData")]
    public IDataTO? SourceData { get; set; }

    /// <summary>The volume where it goes; null when the kernel did not add it.</summary>
    [WireMember("destData")]
    public IDataTO? DestinationData { get; set; }

    /// <summary>How to reach the source's storage, by name; may hold credentials.</summary>
    [WireMember("srcDetails")]
    public Dictionary<string, string?>? SourceDetails { get; set; }

    /// <summary>How to reach the destination's storage, by name; may hold credentials.</summary>
    [WireMember("destDetails")]
    public Dictionary<string, string?>? DestinationDetails { get; set; }
}
