using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply firewall rules of public addresses or of a network's egress.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetFirewallRulesCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetFirewallRulesCommand : NetworkElementCommand, ICommand<SetFirewallRulesAnswer>
{
    /// <summary>The rules that changed; a rule with <c>revoked</c> is to go.</summary>
    [WireMember("rules")]
    public FirewallRuleTO?[]? Rules { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }
}
