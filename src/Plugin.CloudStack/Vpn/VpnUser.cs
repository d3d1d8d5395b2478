using Plugin.Abstractions;

namespace Plugin.CloudStack.Vpn;

/// <summary>A user of a VPN.</summary>
[WireContract("com.cloud.agent.api.routing.VpnUsersCfgCommand$UsernamePassword")]
public sealed partial class VpnUser
{
    /// <summary>The user's name.</summary>
    [WireMember("username")]
    public string? Username { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>True to add the user, false to remove it.</summary>
    [WireMember("add")]
    public bool Add { get; set; } = true;
}
