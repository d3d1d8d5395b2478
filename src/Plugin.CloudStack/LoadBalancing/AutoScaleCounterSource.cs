using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Where a figure for scaling comes from.</summary>
[WireEnum("com.cloud.network.as.Counter$Source")]
public enum AutoScaleCounterSource
{
    /// <summary>The load balancer device.</summary>
    NETSCALER,

    /// <summary>The guest, by SNMP.</summary>
    SNMP,

    /// <summary>The host: how busy the VM's CPUs are.</summary>
    CPU,

    /// <summary>The host: how much memory the VM uses.</summary>
    MEMORY,

    /// <summary>The router.</summary>
    VIRTUALROUTER,
}
