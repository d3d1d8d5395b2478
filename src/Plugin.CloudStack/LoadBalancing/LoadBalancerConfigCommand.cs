using Plugin.Abstractions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a load balancer to apply its rules; all rules of the address come each time.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.LoadBalancerConfigCommand")]
[Idempotent]
[Mutating]
public sealed partial class LoadBalancerConfigCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The rules.</summary>
    [WireMember("loadBalancers")]
    public LoadBalancerTO?[]? LoadBalancers { get; set; }

    /// <summary>
    /// Who may see the statistics page: <c>global</c>, <c>guest-network</c>, <c>link-local</c>, <c>all</c> or
    /// <c>disabled</c>.
    /// </summary>
    [WireMember("lbStatsVisibility")]
    public string? LbStatsVisibility { get; set; } = "guest-network";

    /// <summary>The public address of the statistics page.</summary>
    [WireMember("lbStatsPublicIP")]
    public string? LbStatsPublicIp { get; set; }

    /// <summary>The control address of the statistics page.</summary>
    [WireMember("lbStatsPrivateIP")]
    public string? LbStatsPrivateIp { get; set; }

    /// <summary>The guest address of the statistics page.</summary>
    [WireMember("lbStatsGuestIP")]
    public string? LbStatsGuestIp { get; set; }

    /// <summary>The port of the statistics page.</summary>
    [WireMember("lbStatsPort")]
    public string? LbStatsPort { get; set; } = "8081";

    /// <summary>The ranges that may see the statistics page.</summary>
    [WireMember("lbStatsSrcCidrs")]
    public string? LbStatsSrcCidrs { get; set; } = "0/0";

    /// <summary>The user and password of the statistics page, as <c>user:password</c>.</summary>
    [WireMember("lbStatsAuth"), Redact]
    public string? LbStatsAuth { get; set; } = "admin1:AdMiN123";

    /// <summary>The path of the statistics page.</summary>
    [WireMember("lbStatsUri")]
    public string? LbStatsUri { get; set; } = "/admin?stats";

    /// <summary>How many connections the load balancer accepts.</summary>
    [WireMember("maxconn")]
    public string? MaxConnections { get; set; } = "";

    /// <summary>After how long an idle connection is closed, in milliseconds; null for the default.</summary>
    [WireMember("idleTimeout")]
    public long? IdleTimeout { get; set; } = 50000;

    /// <summary>The protocol of the rules where it is the same for all; null otherwise.</summary>
    [WireMember("lbProtocol")]
    public string? LbProtocol { get; set; }

    /// <summary>True to keep HTTP connections open.</summary>
    [WireMember("keepAliveEnabled")]
    public bool KeepAliveEnabled { get; set; }

    /// <summary>The router's NIC in the guest network.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }
}
