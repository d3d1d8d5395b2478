using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a security group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.GetTungstenSecurityGroupCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetTungstenSecurityGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the security group.</summary>
    [WireMember("tungstenSecurityGroupUuid")]
    public string? TungstenSecurityGroupUuid { get; set; }
}
