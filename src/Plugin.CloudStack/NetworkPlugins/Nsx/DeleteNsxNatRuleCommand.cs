using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to delete a port forwarding or static NAT rule.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNsxNatRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Idempotent]
[Mutating]
public sealed partial class DeleteNsxNatRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("ruleId")]
    public long? RuleId { get; set; }

    /// <summary>Which of the two.</summary>
    [WireMember("service")]
    public NetworkService? Service { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }
}
