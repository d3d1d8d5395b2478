using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Which way the traffic of an access list's entry goes.</summary>
[WireEnum("com.cloud.network.vpc.NetworkACLItem$TrafficType")]
public enum NetworkACLTrafficType
{
    /// <summary>Into the tier.</summary>
    Ingress,

    /// <summary>Out of the tier.</summary>
    Egress,
}
