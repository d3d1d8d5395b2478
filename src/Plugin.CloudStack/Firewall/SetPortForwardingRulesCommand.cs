using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply port forwarding rules.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetPortForwardingRulesCommand")]
[Idempotent]
[Mutating]
public partial class SetPortForwardingRulesCommand : NetworkElementCommand, ICommand<SetPortForwardingRulesAnswer>
{
    /// <summary>The rules that changed; a rule with <c>revoked</c> is to go.</summary>
    [WireMember("rules")]
    public PortForwardingRuleTO?[]? Rules { get; set; }
}
