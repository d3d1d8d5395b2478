using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>A rule of a router.</summary>
[WireContract("com.cloud.network.bigswitch.AclData")]
public sealed partial class BcfAcl
{
    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its place; lower numbers come first.</summary>
    [WireMember("priority")]
    public int Priority { get; set; }

    /// <summary><c>permit</c> or <c>deny</c>.</summary>
    [WireMember("action")]
    public string? Action { get; set; }

    /// <summary>The protocol; null for all.</summary>
    [WireMember("ipproto")]
    public string? IpProto { get; set; }

    /// <summary>Where traffic comes from.</summary>
    [WireMember("source")]
    public BcfAclNetwork? Source { get; set; } = new();

    /// <summary>Where traffic goes to.</summary>
    [WireMember("destination")]
    public BcfAclNetwork? Destination { get; set; } = new();
}
