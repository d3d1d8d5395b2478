using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Ports that are not a single range.</summary>
[WireContract("org.apache.cloudstack.resource.NetrisPortGroup")]
public sealed partial class NetrisPortGroup
{
    /// <summary>The ports, separated by commas.</summary>
    [WireMember("ports")]
    public string? Ports { get; set; }
}
