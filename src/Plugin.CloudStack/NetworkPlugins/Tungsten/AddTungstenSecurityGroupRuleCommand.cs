using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to add a rule to a security group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenSecurityGroupRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("group", "TungstenSecurityGroupUuid")]
[Mutating]
[Opposite(typeof(RemoveTungstenSecurityGroupRuleCommand))]
public sealed partial class AddTungstenSecurityGroupRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the security group.</summary>
    [WireMember("tungstenSecurityGroupUuid")]
    public string? TungstenSecurityGroupUuid { get; set; }

    /// <summary>The rule's UUID.</summary>
    [WireMember("tungstenGroupRuleUuid")]
    public string? TungstenGroupRuleUuid { get; set; }

    /// <summary><c>ingress</c> or <c>egress</c>.</summary>
    [WireMember("securityGroupRuleType")]
    public string? SecurityGroupRuleType { get; set; }

    /// <summary>The first port of the range that is let through.</summary>
    [WireMember("startPort")]
    public int StartPort { get; set; }

    /// <summary>The last port of the range that is let through.</summary>
    [WireMember("endPort")]
    public int EndPort { get; set; }

    /// <summary>The range or security group on the other side.</summary>
    [WireMember("target")]
    public string? Target { get; set; }

    /// <summary><c>IPv4</c> or <c>IPv6</c>.</summary>
    [WireMember("etherType")]
    public string? EtherType { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }
}
