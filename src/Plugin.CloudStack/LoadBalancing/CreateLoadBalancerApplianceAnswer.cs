using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Tells which load balancer instance was created.</summary>
[WireContract("com.cloud.network.resource.CreateLoadBalancerApplianceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CreateLoadBalancerApplianceAnswer : Answer
{
    /// <summary>The kind of device.</summary>
    [WireMember("deviceName")]
    public string? DeviceName { get; set; }

    /// <summary>The name of the network provider.</summary>
    [WireMember("providerName")]
    public string? ProviderName { get; set; }

    /// <summary>The resource in the kernel that drives the instance; never on the wire.</summary>
    [WireMember("serverResource"), WireUnreadable("Interfaces can't be instantiated")]
    public WireJson? ServerResource { get; set; }

    /// <summary>The administrator's name.</summary>
    [WireMember("username")]
    public string? Username { get; set; }

    /// <summary>The administrator's password.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>The interface towards the public network.</summary>
    [WireMember("publicInterface")]
    public string? PublicInterface { get; set; }

    /// <summary>The interface towards the guest network.</summary>
    [WireMember("privateInterface")]
    public string? PrivateInterface { get; set; }
}
