using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply the IPv6 firewall rules of a network.</summary>
[WireContract("com.cloud.agent.api.routing.SetIpv6FirewallRulesCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetIpv6FirewallRulesCommand : NetworkElementCommand, ICommand<SetIpv6FirewallRulesAnswer>
{
    /// <summary>The rules.</summary>
    [WireMember("rules")]
    public FirewallRuleTO?[]? Rules { get; set; }

    /// <summary>The network's IPv6 range.</summary>
    [WireMember("guestIp6Cidr")]
    public string? GuestIPv6Cidr { get; set; }
}
