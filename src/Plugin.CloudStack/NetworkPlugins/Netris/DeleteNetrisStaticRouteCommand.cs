using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete a static route.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisStaticRouteCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DeleteNetrisStaticRouteCommand : AddOrUpdateNetrisStaticRouteCommand, ICommand<NetrisAnswer>;
