using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>An entry of an access list of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcRoutingPolicyConfigCommand$AclItem", Construction = WireConstruction.Bare)]
public sealed partial class OvsPolicyAclItem
{
    /// <summary>Its place; lower numbers come first.</summary>
    [WireMember("number")]
    public int Number { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary><c>allow</c> or <c>deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary><c>ingress</c> or <c>egress</c>.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }

    /// <summary>The first port; null for all.</summary>
    [WireMember("sourcePortStart")]
    public string? SourcePortStart { get; set; }

    /// <summary>The last port; null for all.</summary>
    [WireMember("sourcePortEnd")]
    public string? SourcePortEnd { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The ranges of the other side.</summary>
    [WireMember("sourceCidrs")]
    public string?[]? SourceCidrs { get; set; }
}
