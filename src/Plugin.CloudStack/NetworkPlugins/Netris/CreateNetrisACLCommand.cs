using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to create an access rule.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNetrisACLCommand", Construction = WireConstruction.Bare)]
[ResourceKey("acl", "NetrisAclName")]
[Mutating]
public sealed partial class CreateNetrisACLCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The VPC's name; null outside of a VPC.</summary>
    [WireMember("vpcName")]
    public string? VpcName { get; set; }

    /// <summary>The VPC's id in the kernel; null outside of a VPC.</summary>
    [WireMember("vpcId")]
    public long? VpcId { get; set; }

    /// <summary><c>permit</c> or <c>deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary>The range that traffic goes to.</summary>
    [WireMember("destPrefix")]
    public string? DestinationPrefix { get; set; }

    /// <summary>The range that traffic comes from.</summary>
    [WireMember("sourcePrefix")]
    public string? SourcePrefix { get; set; }

    /// <summary>The first port; null for none.</summary>
    [WireMember("destPortStart")]
    public int? DestinationPortStart { get; set; }

    /// <summary>The last port; null for none.</summary>
    [WireMember("destPortEnd")]
    public int? DestinationPortEnd { get; set; }

    /// <summary>The ICMP type; null for other protocols.</summary>
    [WireMember("icmpType")]
    public int? IcmpType { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>Ports that are not a single range; null for none.</summary>
    [WireMember("portGroup")]
    public NetrisPortGroup? PortGroup { get; set; }

    /// <summary>The name of the rule in Netris.</summary>
    [WireMember("netrisAclName")]
    public string? NetrisAclName { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }
}
