using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris for the static routes of a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.ListNetrisStaticRoutesCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListNetrisStaticRoutesCommand : NetrisCommand, ICommand<ListNetrisStaticRoutesAnswer>
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
