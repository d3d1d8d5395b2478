using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete an application policy set.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenApplicationPolicySetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "ApplicationPolicySetUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenApplicationPolicySetCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the application policy set.</summary>
    [WireMember("applicationPolicySetUuid")]
    public string? ApplicationPolicySetUuid { get; set; }
}
