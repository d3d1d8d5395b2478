using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Holds the VPC whose access lists are told.</summary>
[WireContract("com.cloud.agent.api.OvsVpcRoutingPolicyConfigCommand$VpcConfig", Construction = WireConstruction.Bare)]
public sealed partial class OvsPolicyConfig
{
    /// <summary>The VPC with its tiers and access lists.</summary>
    [WireMember("vpc")]
    public OvsPolicyVpc? Vpc { get; set; }
}
