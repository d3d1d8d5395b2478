using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>A rule that forwards public ports to a VM.</summary>
[WireContract("com.cloud.agent.api.to.PortForwardingRuleTO")]
public sealed partial class PortForwardingRuleTO : FirewallRuleTO
{
    /// <summary>The VM's guest address.</summary>
    [WireMember("dstIp")]
    public string? DestinationIp { get; set; }

    /// <summary>The first and last port on the VM.</summary>
    [WireMember("dstPortRange")]
    public int[]? DestinationPortRange { get; set; }
}
