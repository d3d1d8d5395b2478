using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>How the destinations of a load balancing rule are checked.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$HealthCheckPolicyTO")]
public sealed partial class LoadBalancerHealthCheckTO
{
    /// <summary>The path to ask for, for example <c>/</c>.</summary>
    [WireMember("pingPath")]
    public string? PingPath { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>How long an answer may take, in seconds.</summary>
    [WireMember("responseTime")]
    public int ResponseTime { get; set; }

    /// <summary>How often to check, in seconds.</summary>
    [WireMember("healthcheckInterval")]
    public int HealthCheckInterval { get; set; }

    /// <summary>How many good checks make a destination healthy.</summary>
    [WireMember("healthcheckThresshold")]
    public int HealthyThreshold { get; set; }

    /// <summary>How many bad checks make a destination unhealthy.</summary>
    [WireMember("unhealthThresshold")]
    public int UnhealthyThreshold { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }
}
