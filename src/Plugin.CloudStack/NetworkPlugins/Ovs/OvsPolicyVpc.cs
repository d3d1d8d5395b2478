using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A VPC with its access lists.</summary>
[WireContract("com.cloud.agent.api.OvsVpcRoutingPolicyConfigCommand$Vpc", Construction = WireConstruction.Bare)]
public sealed partial class OvsPolicyVpc
{
    /// <summary>The range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>Its UUID.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its access lists.</summary>
    [WireMember("acls")]
    public OvsPolicyAcl?[]? Acls { get; set; }

    /// <summary>Its tiers.</summary>
    [WireMember("tiers")]
    public OvsPolicyTier?[]? Tiers { get; set; }
}
