using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router of a redundant pair which of the two it is.</summary>
[WireContract("com.cloud.agent.api.CheckRouterCommand")]
[Idempotent]
public sealed partial class CheckRouterCommand : NetworkElementCommand, ICommand<CheckRouterAnswer>;
