using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for the rules of a network policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenPolicyRuleCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenPolicyRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }
}
