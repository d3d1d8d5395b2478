using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>How large a volume is for the guest and on storage.</summary>
[WireContract("com.cloud.agent.api.VolumeStatsEntry", Construction = WireConstruction.Bare)]
public sealed partial class VolumeStatsEntry
{
    /// <summary>The volume's path as the command gave it, despite the name on the wire.</summary>
    [WireMember("volumeUuid")]
    public string? VolumeUuid { get; set; }

    /// <summary>The space that it takes, in bytes.</summary>
    [WireMember("physicalsize")]
    public long PhysicalSize { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long VirtualSize { get; set; }
}
