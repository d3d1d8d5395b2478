using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply static NAT rules.</summary>
[WireContract("com.cloud.agent.api.routing.SetStaticNatRulesCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetStaticNatRulesCommand : NetworkElementCommand, ICommand<SetStaticNatRulesAnswer>
{
    /// <summary>The rules.</summary>
    [WireMember("rules")]
    public StaticNatRuleTO?[]? Rules { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }
}
