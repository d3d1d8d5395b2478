using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply the IPv6 firewall rules of a network.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetIpv6FirewallRulesCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetIpv6FirewallRulesCommand : NetworkElementCommand, ICommand<SetIpv6FirewallRulesAnswer>
{
    /// <summary>The rules that changed; a rule with <c>revoked</c> is to go.</summary>
    [WireMember("rules")]
    public FirewallRuleTO?[]? Rules { get; set; }

    /// <summary>The network's IPv6 range.</summary>
    [WireMember("guestIp6Cidr")]
    public string? GuestIPv6Cidr { get; set; }
}
