using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>Tells how full a store is.</summary>
/// <remarks>
/// The kernel stores both sizes at every poll and raises alerts and refuses pools by them, so a failure is better than
/// a guess.
/// </remarks>
[WireContract("com.cloud.agent.api.GetStorageStatsAnswer")]
public sealed partial class GetStorageStatsAnswer : Answer
{
    /// <summary>The space in use, in bytes.</summary>
    [WireMember("usedBytes")]
    public long UsedBytes { get; set; }

    /// <summary>The whole space, in bytes.</summary>
    [WireMember("capacityBytes")]
    public long CapacityBytes { get; set; }

    /// <summary>The operations per second that the store can do; null when unknown.</summary>
    [WireMember("capacityIops")]
    public long? CapacityIops { get; set; }

    /// <summary>The operations per second that are in use; null when unknown.</summary>
    [WireMember("usedIops")]
    public long? UsedIops { get; set; }
}
