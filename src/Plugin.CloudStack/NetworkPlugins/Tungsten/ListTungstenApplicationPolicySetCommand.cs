using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for an application policy set, or for all.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenApplicationPolicySetCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenApplicationPolicySetCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the application policy set.</summary>
    [WireMember("applicationPolicySetUuid")]
    public string? ApplicationPolicySetUuid { get; set; }
}
