using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>A figure that a scaling policy watches.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$CounterTO", Construction = WireConstruction.Bare)]
public sealed partial class AutoScaleCounterTO
{
    /// <summary>The counter's id in the kernel.</summary>
    [WireMember("id")]
    public long? Id { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>Its name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>Where it comes from.</summary>
    [WireMember("source")]
    public AutoScaleCounterSource? Source { get; set; }

    /// <summary>What to read there, for example an OID.</summary>
    [WireMember("value")]
    public string? Value { get; set; }

    /// <summary>The network provider that offers it.</summary>
    [WireMember("provider")]
    public string? Provider { get; set; }
}
