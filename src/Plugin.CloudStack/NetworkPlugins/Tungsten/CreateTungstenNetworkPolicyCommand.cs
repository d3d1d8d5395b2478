using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a network policy with its rules.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenNetworkPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("policy", "Name")]
[Mutating]
[Opposite(typeof(DeleteTungstenNetworkPolicyCommand))]
public sealed partial class CreateTungstenNetworkPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The rules that the policy begins with.</summary>
    [WireMember("tungstenRuleList")]
    public List<TungstenRule?>? Rules { get; set; }
}
