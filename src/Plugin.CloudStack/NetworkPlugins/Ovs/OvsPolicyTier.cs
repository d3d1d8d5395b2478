using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>A tier of a VPC with its access list.</summary>
[WireContract("com.cloud.agent.api.OvsVpcRoutingPolicyConfigCommand$Tier", Construction = WireConstruction.Bare)]
public sealed partial class OvsPolicyTier
{
    /// <summary>Its UUID.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>The range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>The UUID of its access list.</summary>
    [WireMember("aclId")]
    public string? AclId { get; set; }
}
