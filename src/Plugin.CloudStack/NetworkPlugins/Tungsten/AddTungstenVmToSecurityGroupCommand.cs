using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to put a NIC into security groups.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenVmToSecurityGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "NicUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(RemoveTungstenVmFromSecurityGroupCommand))]
public sealed partial class AddTungstenVmToSecurityGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }

    /// <summary>The UUIDs of the security groups.</summary>
    [WireMember("securityGroupUuidList")]
    public List<string?>? SecurityGroupUuidList { get; set; }
}
