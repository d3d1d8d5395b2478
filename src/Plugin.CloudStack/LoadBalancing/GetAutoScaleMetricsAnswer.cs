using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Gives figures that scaling groups decide by.</summary>
[WireContract("com.cloud.agent.api.routing.GetAutoScaleMetricsAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetAutoScaleMetricsAnswer : Answer
{
    /// <summary>The figures.</summary>
    [WireMember("values")]
    public List<AutoScaleMetricsValue?>? Values { get; set; }
}
