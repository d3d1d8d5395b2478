using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>What a firewall rule of NSX does.</summary>
[WireEnum("org.apache.cloudstack.resource.NsxNetworkRule$NsxRuleAction")]
public enum NsxRuleAction
{
    /// <summary>Lets traffic through.</summary>
    ALLOW,

    /// <summary>Drops traffic.</summary>
    DROP,
}
