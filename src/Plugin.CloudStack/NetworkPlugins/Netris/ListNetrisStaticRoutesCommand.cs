using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks for the static routes of a network.</summary>
[WireContract("org.apache.cloudstack.agent.api.ListNetrisStaticRoutesCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListNetrisStaticRoutesCommand : AddOrUpdateNetrisStaticRouteCommand, ICommand<ListNetrisStaticRoutesAnswer>;
