using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply port forwarding rules on a VPC router.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetPortForwardingRulesVpcCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetPortForwardingRulesVpcCommand : SetPortForwardingRulesCommand, ICommand<SetPortForwardingRulesAnswer>;
