using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks to delete a network policy.</summary>
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
