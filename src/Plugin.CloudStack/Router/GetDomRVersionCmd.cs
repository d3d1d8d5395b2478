using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router which software it runs.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.GetDomRVersionCmd")]
[Idempotent]
public sealed partial class GetDomRVersionCmd : NetworkElementCommand, ICommand<GetDomRVersionAnswer>;
