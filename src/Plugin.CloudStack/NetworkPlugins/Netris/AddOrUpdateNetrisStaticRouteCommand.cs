using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to add a static route, or to change it.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.AddOrUpdateNetrisStaticRouteCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Idempotent]
[Mutating]
public partial class AddOrUpdateNetrisStaticRouteCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The range that the route leads to.</summary>
    [WireMember("prefix")]
    public string? Prefix { get; set; }

    /// <summary>The address that it goes through.</summary>
    [WireMember("nextHop")]
    public string? NextHop { get; set; }

    /// <summary>The route's id in the kernel.</summary>
    [WireMember("routeId")]
    public long? RouteId { get; set; }

    /// <summary>True to change a route that exists.</summary>
    [WireMember("updateRoute")]
    public bool UpdateRoute { get; set; }
}
