using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router of a redundant pair which of the two it is.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.CheckRouterCommand")]
[Idempotent]
public sealed partial class CheckRouterCommand : NetworkElementCommand, ICommand<CheckRouterAnswer>;
