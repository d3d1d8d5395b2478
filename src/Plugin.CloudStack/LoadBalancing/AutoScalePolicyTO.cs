using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>When a scaling group grows or shrinks.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$AutoScalePolicyTO", Construction = WireConstruction.Bare)]
public sealed partial class AutoScalePolicyTO
{
    /// <summary>The policy's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>How long the conditions must hold, in seconds.</summary>
    [WireMember("duration")]
    public int Duration { get; set; }

    /// <summary>How long nothing happens after a change, in seconds.</summary>
    [WireMember("quietTime")]
    public int QuietTime { get; set; }

    /// <summary>When the last change was.</summary>
    [WireMember("lastQuietTime")]
    public DateTimeOffset? LastQuietTime { get; set; }

    /// <summary>Whether to add or remove VMs when the conditions hold.</summary>
    [WireMember("action")]
    public AutoScalePolicyAction? Action { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>The conditions, all of which must hold.</summary>
    [WireMember("conditions")]
    public List<AutoScaleConditionTO?>? Conditions { get; set; }
}
