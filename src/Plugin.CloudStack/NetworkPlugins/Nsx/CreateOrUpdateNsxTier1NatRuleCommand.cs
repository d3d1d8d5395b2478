using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to create a NAT rule of a gateway, or to change it.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateOrUpdateNsxTier1NatRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("gateway", "Tier1GatewayName")]
[Idempotent]
[Mutating]
public sealed partial class CreateOrUpdateNsxTier1NatRuleCommand : NsxCommand, ICommand<NsxAnswer>
{
    /// <summary>The gateway's name in NSX.</summary>
    [WireMember("tier1GatewayName")]
    public string? Tier1GatewayName { get; set; }

    /// <summary>The kind of rule, for example <c>SNAT</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary>The address that traffic gets.</summary>
    [WireMember("translatedIpAddress")]
    public string? TranslatedIpAddress { get; set; }

    /// <summary>The rule's name in NSX.</summary>
    [WireMember("natRuleId")]
    public string? NatRuleId { get; set; }
}
