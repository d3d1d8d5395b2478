using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to add a rule to a network policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenPolicyRuleCommand", Construction = WireConstruction.Bare)]
[ResourceKey("policy", "PolicyUuid")]
[Mutating]
[Opposite(typeof(RemoveTungstenPolicyRuleCommand))]
public sealed partial class AddTungstenPolicyRuleCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }

    /// <summary><c>pass</c> or <c>deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary><c>&gt;</c> or <c>&lt;&gt;</c>.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The full name of the network that traffic comes from; null for any.</summary>
    [WireMember("srcNetwork")]
    public string? SourceNetwork { get; set; }

    /// <summary>The first address of the range that traffic comes from.</summary>
    [WireMember("srcIpPrefix")]
    public string? SourceIpPrefix { get; set; }

    /// <summary>The length of that range's prefix.</summary>
    [WireMember("srcIpPrefixLen")]
    public int SourceIpPrefixLength { get; set; }

    /// <summary>The first port that traffic comes from; -1 for all.</summary>
    [WireMember("srcStartPort")]
    public int SourceStartPort { get; set; }

    /// <summary>The last port that traffic comes from; -1 for all.</summary>
    [WireMember("srcEndPort")]
    public int SourceEndPort { get; set; }

    /// <summary>The full name of the network that traffic goes to; null for any.</summary>
    [WireMember("destNetwork")]
    public string? DestinationNetwork { get; set; }

    /// <summary>The first address of the range that traffic goes to.</summary>
    [WireMember("destIpPrefix")]
    public string? DestinationIpPrefix { get; set; }

    /// <summary>The length of that range's prefix.</summary>
    [WireMember("destIpPrefixLen")]
    public int DestinationIpPrefixLength { get; set; }

    /// <summary>The first port that traffic goes to; -1 for all.</summary>
    [WireMember("destStartPort")]
    public int DestinationStartPort { get; set; }

    /// <summary>The last port that traffic goes to; -1 for all.</summary>
    [WireMember("destEndPort")]
    public int DestinationEndPort { get; set; }
}
