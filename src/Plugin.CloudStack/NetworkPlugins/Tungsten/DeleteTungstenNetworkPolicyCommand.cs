using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to take a network policy from a network and to delete it.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenNetworkPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("policy", "Name")]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenNetworkPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }
}
