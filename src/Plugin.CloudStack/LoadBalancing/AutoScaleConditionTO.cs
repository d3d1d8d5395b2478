using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>A condition of a scaling policy.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$ConditionTO", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleConditionTO
{
    /// <summary>The condition's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The value to compare with.</summary>
    [WireMember("threshold")]
    public long Threshold { get; set; }

    /// <summary>How the figure is compared with the threshold.</summary>
    [WireMember("relationalOperator")]
    public AutoScaleOperator? RelationalOperator { get; set; }

    /// <summary>The figure that is compared.</summary>
    [WireMember("counter")]
    public AutoScaleCounterTO? Counter { get; set; }
}
