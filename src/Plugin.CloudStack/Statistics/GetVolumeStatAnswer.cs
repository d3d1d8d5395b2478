using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells the size of one volume.</summary>
[WireContract("com.cloud.agent.api.GetVolumeStatAnswer")]
public sealed partial class GetVolumeStatAnswer : Answer
{
    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The volume's path in its pool.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The space that the volume takes, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long VirtualSize { get; set; }
}
