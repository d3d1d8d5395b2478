using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete access rules.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisACLCommand", Construction = WireConstruction.Bare)]
[ResourceKey("acl", "AclRuleNames")]
[Idempotent]
[Mutating]
public sealed partial class DeleteNetrisACLCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The names of the rules in Netris.</summary>
    [WireMember("aclRuleNames")]
    public List<string?>? AclRuleNames { get; set; }
}
