using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to remove a rule from a security group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenSecurityGroupRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("group", "SecurityGroupUuid")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenSecurityGroupRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the security group.</summary>
    [WireMember("securityGroupUuid")]
    public string? SecurityGroupUuid { get; set; }

    /// <summary>The rule's UUID.</summary>
    [WireMember("securityGroupRuleUuid")]
    public string? SecurityGroupRuleUuid { get; set; }
}
