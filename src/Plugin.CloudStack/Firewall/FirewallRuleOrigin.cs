using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Who made a firewall rule.</summary>
[WireEnum("com.cloud.network.rules.FirewallRule$FirewallRuleType")]
public enum FirewallRuleOrigin
{
    /// <summary>The kernel.</summary>
    System,

    /// <summary>A user.</summary>
    User,
}
