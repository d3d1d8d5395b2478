using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Tells which tunnel was created.</summary>
[WireContract("com.cloud.agent.api.OvsCreateTunnelAnswer", Construction = WireConstruction.Bare)]
public sealed partial class OvsCreateTunnelAnswer : Answer
{
    /// <summary>The id of the host that the tunnel starts at.</summary>
    [WireMember("from")]
    public long? From { get; set; }

    /// <summary>The id of the host that the tunnel ends at.</summary>
    [WireMember("to")]
    public long? To { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }

    /// <summary>The name of the tunnel's port on the bridge.</summary>
    [WireMember("inPortName")]
    public string? InPortName { get; set; }

    /// <summary>The host's own tunnel address.</summary>
    [WireMember("fromIp")]
    public string? FromIp { get; set; }

    /// <summary>The other host's tunnel address.</summary>
    [WireMember("toIp")]
    public string? ToIp { get; set; }

    /// <summary>The GRE key.</summary>
    [WireMember("key")]
    public int Key { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("bridge")]
    public string? Bridge { get; set; }
}
