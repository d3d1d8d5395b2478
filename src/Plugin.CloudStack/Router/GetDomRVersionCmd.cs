using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router which software it runs.</summary>
[WireContract("com.cloud.agent.api.GetDomRVersionCmd")]
[Idempotent]
public sealed partial class GetDomRVersionCmd : NetworkElementCommand, ICommand<GetDomRVersionAnswer>;
