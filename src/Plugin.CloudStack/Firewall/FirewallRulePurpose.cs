using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>What a firewall rule is for.</summary>
[WireEnum("com.cloud.network.rules.FirewallRule$Purpose")]
public enum FirewallRulePurpose
{
    /// <summary>To let traffic through.</summary>
    Firewall,

    /// <summary>To forward ports.</summary>
    PortForwarding,

    /// <summary>To balance load.</summary>
    LoadBalancing,

    /// <summary>To reach a VPN.</summary>
    Vpn,

    /// <summary>To map a whole address.</summary>
    StaticNat,

    /// <summary>To filter a VPC's tier.</summary>
    NetworkACL,

    /// <summary>To let IPv6 traffic through.</summary>
    Ipv6Firewall,
}
