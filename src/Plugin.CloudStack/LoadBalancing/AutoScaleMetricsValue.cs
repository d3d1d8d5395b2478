using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What a router measured for a scaling group.</summary>
[WireContract("com.cloud.network.router.VirtualRouterAutoScale$AutoScaleMetricsValue", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleMetricsValue
{
    /// <summary>What was to be measured.</summary>
    [WireMember("metrics")]
    public AutoScaleMetrics? Metrics { get; set; }

    /// <summary>What the value is about.</summary>
    [WireMember("type")]
    public AutoScaleValueType? Type { get; set; }

    /// <summary>The value; null when there is none.</summary>
    [WireMember("value")]
    public double? Value { get; set; }
}
