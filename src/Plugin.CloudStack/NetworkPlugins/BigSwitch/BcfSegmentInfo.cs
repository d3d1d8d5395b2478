using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>The segment that a port is bound to.</summary>
[WireContract("com.cloud.network.bigswitch.NetworkData$SegmentInfo", Construction = WireConstruction.Bare)]
public sealed partial class BcfSegmentInfo
{
    /// <summary>The kind of segment, for example <c>vlan</c>.</summary>
    [WireMember("network_type")]
    public string? NetworkType { get; set; }

    /// <summary>The VLAN; null for none.</summary>
    [WireMember("segmentation_id")]
    public int? SegmentationId { get; set; }
}
