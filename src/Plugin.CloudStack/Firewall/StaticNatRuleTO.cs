using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>A rule that maps a public address to a VM.</summary>
[WireContract("com.cloud.agent.api.to.StaticNatRuleTO")]
public sealed partial class StaticNatRuleTO : FirewallRuleTO
{
    /// <summary>The VM's guest address.</summary>
    [WireMember("dstIp")]
    public string? DestinationIp { get; set; }
}
