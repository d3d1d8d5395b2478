using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell a VPC router its static routes.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetStaticRouteCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetStaticRouteCommand : NetworkElementCommand, ICommand<SetStaticRouteAnswer>
{
    /// <summary>All routes that it shall have, and those to revoke.</summary>
    [WireMember("staticRoutes")]
    public StaticRouteProfile?[]? StaticRoutes { get; set; }
}
