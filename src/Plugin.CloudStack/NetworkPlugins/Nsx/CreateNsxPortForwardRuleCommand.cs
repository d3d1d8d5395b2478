using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks to create a port forwarding rule.</summary>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxPortForwardRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Mutating]
[Opposite(typeof(DeleteNsxNatRuleCommand))]
public sealed partial class CreateNsxPortForwardRuleCommand : NsxNetworkCommand, ICommand<NsxAnswer>
{
    /// <summary>The public port.</summary>
    [WireMember("publicPort")]
    public string? PublicPort { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public string? PrivatePort { get; set; }

    /// <summary>The protocol.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The rule's id in the kernel.</summary>
    [WireMember("ruleId")]
    public long RuleId { get; set; }
}
