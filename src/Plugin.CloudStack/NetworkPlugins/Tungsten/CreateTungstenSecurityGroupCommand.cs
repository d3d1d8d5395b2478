using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a security group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenSecurityGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("group", "SecurityGroupUuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenSecurityGroupCommand))]
public sealed partial class CreateTungstenSecurityGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the security group.</summary>
    [WireMember("securityGroupUuid")]
    public string? SecurityGroupUuid { get; set; }

    /// <summary>The group's name.</summary>
    [WireMember("securityGroupName")]
    public string? SecurityGroupName { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("securityGroupDescription")]
    public string? SecurityGroupDescription { get; set; }

    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }
}
