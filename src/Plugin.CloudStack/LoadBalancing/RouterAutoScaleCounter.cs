using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>A figure that a router can measure for scaling.</summary>
[WireEnum("com.cloud.network.router.VirtualRouterAutoScale$VirtualRouterAutoScaleCounter")]
public enum RouterAutoScaleCounter
{
    /// <summary>What it receives, in Mbit/s.</summary>
    [WireKey("public.network.received.average.mbps")]
    NETWORK_RECEIVED_AVERAGE_MBPS,

    /// <summary>What it sends, in Mbit/s.</summary>
    [WireKey("public.network.transmit.average.mbps")]
    NETWORK_TRANSMIT_AVERAGE_MBPS,

    /// <summary>How many connections each destination has.</summary>
    [WireKey("virtual.network.lb.average.connections")]
    LB_AVERAGE_CONNECTIONS,
}
