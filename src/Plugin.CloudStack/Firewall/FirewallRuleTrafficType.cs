using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Which way the traffic of a firewall rule goes.</summary>
[WireEnum("com.cloud.network.rules.FirewallRule$TrafficType")]
public enum FirewallRuleTrafficType
{
    /// <summary>Into the network.</summary>
    Ingress,

    /// <summary>Out of the network.</summary>
    Egress,
}
