using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply port forwarding rules.</summary>
[WireContract("com.cloud.agent.api.routing.SetPortForwardingRulesCommand")]
[Idempotent]
[Mutating]
public partial class SetPortForwardingRulesCommand : NetworkElementCommand, ICommand<SetPortForwardingRulesAnswer>
{
    /// <summary>The rules.</summary>
    [WireMember("rules")]
    public PortForwardingRuleTO?[]? Rules { get; set; }
}
