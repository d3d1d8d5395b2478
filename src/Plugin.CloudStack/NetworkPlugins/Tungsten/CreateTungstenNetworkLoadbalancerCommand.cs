using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>
/// Asks Tungsten Fabric to create a load balancer with its listener, pool, members and health monitor.
/// </summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenNetworkLoadbalancerCommand", Construction = WireConstruction.Bare)]
[ResourceKey("loadbalancer", "LoadBalancerName")]
[Mutating]
[Opposite(typeof(DeleteTungstenLoadBalancerCommand))]
public sealed partial class CreateTungstenNetworkLoadbalancerCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the public network.</summary>
    [WireMember("publicNetworkUuid")]
    public string? PublicNetworkUuid { get; set; }

    /// <summary>The name of the algorithm that spreads the load.</summary>
    [WireMember("loadBalancerMethod")]
    public string? LoadBalancerMethod { get; set; }

    /// <summary>The load balancer's name.</summary>
    [WireMember("loadBalancerName")]
    public string? LoadBalancerName { get; set; }

    /// <summary>The name of the listener.</summary>
    [WireMember("loadBalancerListenerName")]
    public string? LoadBalancerListenerName { get; set; }

    /// <summary>The name of the pool of members.</summary>
    [WireMember("loadBalancerPoolName")]
    public string? LoadBalancerPoolName { get; set; }

    /// <summary>The name of the health monitor.</summary>
    [WireMember("loadBalancerHealthMonitorName")]
    public string? LoadBalancerHealthMonitorName { get; set; }

    /// <summary>The name of the load balancer's interface.</summary>
    [WireMember("loadBalancerVmiName")]
    public string? LoadBalancerVmiName { get; set; }

    /// <summary>The name of the load balancer's instance address.</summary>
    [WireMember("loadBalancerIiName")]
    public string? LoadBalancerInstanceIpName { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("ruleId")]
    public long RuleId { get; set; }

    /// <summary>The VMs that the load is spread over.</summary>
    [WireMember("listMember")]
    public List<TungstenLoadBalancerMember?>? Members { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The public port.</summary>
    [WireMember("srcPort")]
    public int SourcePort { get; set; }

    /// <summary>The port on the members.</summary>
    [WireMember("dstPort")]
    public int DestinationPort { get; set; }

    /// <summary>The load balancer's own address in the network.</summary>
    [WireMember("privateIp")]
    public string? PrivateIp { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("fipName")]
    public string? FipName { get; set; }

    /// <summary>The name of the floating address.</summary>
    [WireMember("fiName")]
    public string? FiName { get; set; }

    /// <summary>The kind of check, for example <c>PING</c> or <c>HTTP</c>.</summary>
    [WireMember("monitorType")]
    public string? MonitorType { get; set; }

    /// <summary>How many checks must fail.</summary>
    [WireMember("maxRetries")]
    public int MaxRetries { get; set; }

    /// <summary>How often to check, in seconds.</summary>
    [WireMember("delay")]
    public int Delay { get; set; }

    /// <summary>How long a check may take, in seconds.</summary>
    [WireMember("timeout")]
    public int Timeout { get; set; }

    /// <summary>The HTTP method of a check.</summary>
    [WireMember("httpMethod")]
    public string? HttpMethod { get; set; }

    /// <summary>The path that a check asks for.</summary>
    [WireMember("urlPath")]
    public string? UrlPath { get; set; }

    /// <summary>The HTTP status that a good check gets.</summary>
    [WireMember("expectedCodes")]
    public string? ExpectedCodes { get; set; }
}
