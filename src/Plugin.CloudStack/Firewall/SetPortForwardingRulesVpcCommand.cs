using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply port forwarding rules on a VPC router.</summary>
[WireContract("com.cloud.agent.api.routing.SetPortForwardingRulesVpcCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetPortForwardingRulesVpcCommand : SetPortForwardingRulesCommand, ICommand<SetPortForwardingRulesAnswer>;
