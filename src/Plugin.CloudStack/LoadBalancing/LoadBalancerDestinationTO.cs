using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>What a load balancing rule sends traffic to.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$DestinationTO")]
public sealed partial class LoadBalancerDestinationTO
{
    /// <summary>The VM's guest address.</summary>
    [WireMember("destIp")]
    public string? DestIp { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("destPort")]
    public int DestPort { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }

    /// <summary>True when the load balancer has it.</summary>
    [WireMember("alreadyAdded")]
    public bool AlreadyAdded { get; set; }

    /// <summary>Its health, <c>UP</c> or <c>DOWN</c>; null when it is not checked.</summary>
    [WireMember("monitorState")]
    public string? MonitorState { get; set; }
}
