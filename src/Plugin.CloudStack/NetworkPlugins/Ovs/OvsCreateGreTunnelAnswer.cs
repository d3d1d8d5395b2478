using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Tells which GRE tunnel was created.</summary>
[WireContract("com.cloud.agent.api.OvsCreateGreTunnelAnswer", Construction = WireConstruction.Bare)]
public sealed partial class OvsCreateGreTunnelAnswer : Answer
{
    /// <summary>The host's own tunnel address.</summary>
    [WireMember("hostIp")]
    public string? HostIp { get; set; }

    /// <summary>The other host's tunnel address.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("bridge")]
    public string? Bridge { get; set; }

    /// <summary>The GRE key.</summary>
    [WireMember("key")]
    public string? Key { get; set; }

    /// <summary>The id of the host that the tunnel starts at.</summary>
    [WireMember("from")]
    public long From { get; set; }

    /// <summary>The id of the host that the tunnel ends at.</summary>
    [WireMember("to")]
    public long To { get; set; }

    /// <summary>The number of the tunnel's port on the bridge.</summary>
    [WireMember("port")]
    public int Port { get; set; }
}
