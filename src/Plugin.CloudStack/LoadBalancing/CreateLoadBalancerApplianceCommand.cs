using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>Asks a device to create a load balancer instance for a network.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.CreateLoadBalancerApplianceCommand", Construction = WireConstruction.Bare)]
[Mutating]
public sealed partial class CreateLoadBalancerApplianceCommand : NetworkElementCommand, ICommand<CreateLoadBalancerApplianceAnswer>
{
    /// <summary>The management address of the new instance.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The netmask of the management network.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>The gateway of the management network.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The administrator's name on the new instance.</summary>
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
