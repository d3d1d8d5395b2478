using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a firewall rule.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenFirewallRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenFirewallRuleCommand))]
public sealed partial class CreateTungstenFirewallRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The UUID of the firewall policy.</summary>
    [WireMember("firewallPolicyUuid")]
    public string? FirewallPolicyUuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary><c>pass</c> or <c>deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary>The UUID of the service group.</summary>
    [WireMember("serviceGroupUuid")]
    public string? ServiceGroupUuid { get; set; }

    /// <summary>The UUID of the tag that traffic comes from; null for none.</summary>
    [WireMember("srcTagUuid")]
    public string? SourceTagUuid { get; set; }

    /// <summary>The UUID of the address group that traffic comes from; null for none.</summary>
    [WireMember("srcAddressGroupUuid")]
    public string? SourceAddressGroupUuid { get; set; }

    /// <summary>The UUID of the network that traffic comes from; null for none.</summary>
    [WireMember("srcNetworkUuid")]
    public string? SourceNetworkUuid { get; set; }

    /// <summary><c>&gt;</c> or <c>&lt;&gt;</c>.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }

    /// <summary>The UUID of the tag that traffic goes to; null for none.</summary>
    [WireMember("destTagUuid")]
    public string? DestinationTagUuid { get; set; }

    /// <summary>The UUID of the address group that traffic goes to; null for none.</summary>
    [WireMember("destAddressGroupUuid")]
    public string? DestinationAddressGroupUuid { get; set; }

    /// <summary>The UUID of the network that traffic goes to; null for none.</summary>
    [WireMember("destNetworkUuid")]
    public string? DestinationNetworkUuid { get; set; }

    /// <summary>The UUID of the tag type that both sides must share; null for none.</summary>
    [WireMember("tagTypeUuid")]
    public string? TagTypeUuid { get; set; }

    /// <summary>The place among the others; lower numbers come first.</summary>
    [WireMember("sequence")]
    public int Sequence { get; set; }
}
