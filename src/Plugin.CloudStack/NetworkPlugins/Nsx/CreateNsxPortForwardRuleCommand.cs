using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to create a port forwarding rule.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxPortForwardRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Mutating]
[Opposite(typeof(DeleteNsxNatRuleCommand))]
public sealed partial class CreateNsxPortForwardRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The port of the public address that is forwarded.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("ruleId")]
    public long RuleId { get; set; }
}
