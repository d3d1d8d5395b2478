using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>One side of a rule of a router.</summary>
[WireContract("com.cloud.network.bigswitch.AclData$AclNetwork", Construction = WireConstruction.Bare)]
public sealed partial class BcfAclNetwork
{
    /// <summary>The range; null for all.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }

    /// <summary>The port; null for all.</summary>
    [WireMember("port")]
    public int? Port { get; set; }
}
