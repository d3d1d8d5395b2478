using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a router for figures that scaling groups decide by.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.GetAutoScaleMetricsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetAutoScaleMetricsCommand : Command, ICommand<GetAutoScaleMetricsAnswer>
{
    /// <summary>The router's control address.</summary>
    [WireMember("privateIP")]
    public string? PrivateIp { get; set; }

    /// <summary>True for a VPC router.</summary>
    [WireMember("forVpc")]
    public bool ForVpc { get; set; }

    /// <summary>The public address of the rule.</summary>
    [WireMember("publicIP")]
    public string? PublicIp { get; set; }

    /// <summary>The public port of the rule.</summary>
    [WireMember("port")]
    public int? Port { get; set; }

    /// <summary>What to measure.</summary>
    [WireMember("metrics")]
    public List<AutoScaleMetrics?>? Metrics { get; set; }
}
