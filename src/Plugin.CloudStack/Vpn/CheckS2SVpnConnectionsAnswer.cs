using Plugin.Abstractions;

namespace Plugin.CloudStack.Vpn;

/// <summary>Tells which site-to-site VPNs are up.</summary>
[WireContract("com.cloud.agent.api.CheckS2SVpnConnectionsAnswer")]
public sealed partial class CheckS2SVpnConnectionsAnswer : Answer
{
    /// <summary>For each peer's address, whether the VPN is up.</summary>
    [WireMember("ipToConnected")]
    public Dictionary<string, bool?>? IpToConnected { get; set; } = [];

    /// <summary>For each peer's address, a text about the VPN.</summary>
    [WireMember("ipToDetail")]
    public Dictionary<string, string?>? IpToDetail { get; set; } = [];
}
