using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for the sizes of volumes in a pool.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVolumeStatsCommand")]
[Idempotent]
public sealed partial class GetVolumeStatsCommand : Command, ICommand<GetVolumeStatsAnswer>
{
    /// <summary>The volumes' paths in the pool, despite the name on the wire.</summary>
    [WireMember("volumeUuids")]
    public List<string?>? VolumePaths { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }
}
