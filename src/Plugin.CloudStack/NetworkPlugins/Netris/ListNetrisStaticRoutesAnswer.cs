using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Gives the static routes of a network.</summary>
[WireContract("org.apache.cloudstack.agent.api.ListNetrisStaticRoutesAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ListNetrisStaticRoutesAnswer : NetrisAnswer
{
    /// <summary>
    /// The routes, as the kernel's resource sees them; on the wire the kernel can write but not read them.
    /// </summary>
    [WireMember("staticRoutes"), WireUnreadable("Interfaces can't be instantiated")]
    public List<WireJson?>? StaticRoutes { get; set; }
}
