using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply static NAT rules.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetStaticNatRulesCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetStaticNatRulesCommand : NetworkElementCommand, ICommand<SetStaticNatRulesAnswer>
{
    /// <summary>The rules that changed; a rule with <c>revoked</c> is to go.</summary>
    [WireMember("rules")]
    public StaticNatRuleTO?[]? Rules { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }
}
