using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What a router is to measure for a scaling group.</summary>
[WireContract("com.cloud.network.router.VirtualRouterAutoScale$AutoScaleMetrics", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleMetrics
{
    /// <summary>Which figure it is.</summary>
    [WireMember("counter")]
    public RouterAutoScaleCounter? Counter { get; set; }

    /// <summary>The policy's id in the kernel.</summary>
    [WireMember("policyId")]
    public long? PolicyId { get; set; }

    /// <summary>The condition's id in the kernel.</summary>
    [WireMember("conditionId")]
    public long? ConditionId { get; set; }

    /// <summary>The counter's id in the kernel.</summary>
    [WireMember("counterId")]
    public long? CounterId { get; set; }

    /// <summary>The time to look back on, in seconds.</summary>
    [WireMember("duration")]
    public int? Duration { get; set; }
}
