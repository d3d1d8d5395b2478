using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to apply a network policy to a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ApplyTungstenNetworkPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(RemoveTungstenPolicyCommand))]
public sealed partial class ApplyTungstenNetworkPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The name of the policy.</summary>
    [WireMember("networkPolicyName")]
    public string? NetworkPolicyName { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }

    /// <summary>The place among the network's policies.</summary>
    [WireMember("majorSequence")]
    public int MajorSequence { get; set; }

    /// <summary>The place among those of the same major place.</summary>
    [WireMember("minorSequence")]
    public int MinorSequence { get; set; }
}
