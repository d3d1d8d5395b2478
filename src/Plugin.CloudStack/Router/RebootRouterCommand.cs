using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to reboot a router and to wait until it can be reached.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.RebootRouterCommand")]
[Mutating]
public sealed partial class RebootRouterCommand : RebootCommand, ICommand<RebootAnswer>
{
    /// <summary>The router's control address.</summary>
    [WireMember("privateIp")]
    public string? PrivateIp { get; set; }
}
