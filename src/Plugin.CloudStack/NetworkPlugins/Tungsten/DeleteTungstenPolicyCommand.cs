using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete a network policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("policy", "PolicyUuid")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }
}
