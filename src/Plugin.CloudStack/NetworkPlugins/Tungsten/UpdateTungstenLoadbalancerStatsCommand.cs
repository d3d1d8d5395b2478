using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks a KVM host to serve a load balancer's statistics page.</summary>
/// <remarks>Sent by the kernel to a KVM host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadbalancerStatsCommand", Construction = WireConstruction.Bare)]
[ResourceKey("loadbalancer", "LbUuid")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadbalancerStatsCommand : Command, ICommand<Answer>
{
    /// <summary>The load balancer's UUID.</summary>
    [WireMember("lbUuid")]
    public string? LbUuid { get; set; }

    /// <summary>The port of the statistics page.</summary>
    [WireMember("lbStatsPort")]
    public string? LbStatsPort { get; set; }

    /// <summary>The path of the statistics page.</summary>
    [WireMember("lbStatsUri")]
    public string? LbStatsUri { get; set; }

    /// <summary>The user and password of the statistics page, as <c>user:password</c>.</summary>
    [WireMember("lbStatsAuth"), Redact]
    public string? LbStatsAuth { get; set; }
}
