using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells how large volumes are for the guest and on storage.</summary>
[WireContract("com.cloud.agent.api.GetVolumeStatsAnswer")]
public sealed partial class GetVolumeStatsAnswer : Answer
{
    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The sizes by the path that the command gave.</summary>
    [WireMember("volumeStats")]
    public Dictionary<string, VolumeStatsEntry?>? VolumeStats { get; set; }
}
