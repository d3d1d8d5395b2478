using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>What commands to a router or another network element have in common.</summary>
/// <remarks>
/// The access details tell which router is meant and how to reach it; see the names in <see cref="RouterAccess"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.NetworkElementCommand")]
[ResourceKey("router", "RouterName")]
public abstract partial class NetworkElementCommand : Command
{
    /// <summary>
    /// Which router and how to reach it, by name: <c>router.name</c>, <c>router.ip</c>, <c>router.guest.ip</c>,
    /// <c>zone.network.type</c>, <c>guest.vlan.tag</c> and others.
    /// </summary>
    [WireMember("accessDetails")]
    public Dictionary<string, string?>? AccessDetails { get; set; } = [];

    /// <summary>
    /// The control address of the router; set by the host that passes the command on, null on the wire from the kernel.
    /// </summary>
    [WireMember("routerAccessIp")]
    public string? RouterAccessIp { get; set; }
}
