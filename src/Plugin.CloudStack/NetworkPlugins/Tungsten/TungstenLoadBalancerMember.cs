using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>A member of a load balancer's pool.</summary>
[WireContract("org.apache.cloudstack.network.tungsten.model.TungstenLoadBalancerMember", Construction = WireConstruction.Bare)]
public sealed partial class TungstenLoadBalancerMember
{
    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The address.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary>The port on the VM that traffic goes to.</summary>
    [WireMember("port")]
    public int Port { get; set; }

    /// <summary>Its share of the traffic.</summary>
    [WireMember("weight")]
    public int Weight { get; set; }
}
