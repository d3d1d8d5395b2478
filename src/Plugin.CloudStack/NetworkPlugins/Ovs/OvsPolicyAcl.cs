using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>An access list of a VPC.</summary>
[WireContract("com.cloud.agent.api.OvsVpcRoutingPolicyConfigCommand$Acl", Construction = WireConstruction.Bare)]
public sealed partial class OvsPolicyAcl
{
    /// <summary>Its UUID.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its entries.</summary>
    [WireMember("aclItems")]
    public OvsPolicyAclItem?[]? AclItems { get; set; }
}
