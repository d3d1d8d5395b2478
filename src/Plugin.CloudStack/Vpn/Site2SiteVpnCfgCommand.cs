using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Vpn;

/// <summary>Asks a router to set up a VPN to another site, or to take it away.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.Site2SiteVpnCfgCommand")]
[Idempotent]
[Mutating]
public sealed partial class Site2SiteVpnCfgCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>True to set it up, false to take it away.</summary>
    [WireMember("create")]
    public bool Create { get; set; }

    /// <summary>The router's public address.</summary>
    [WireMember("localPublicIp")]
    public string? LocalPublicIp { get; set; }

    /// <summary>The range of the network behind the router.</summary>
    [WireMember("localGuestCidr")]
    public string? LocalGuestCidr { get; set; }

    /// <summary>The gateway of the public address.</summary>
    [WireMember("localPublicGateway")]
    public string? LocalPublicGateway { get; set; }

    /// <summary>The address of the peer.</summary>
    [WireMember("peerGatewayIp")]
    public string? PeerGatewayIp { get; set; }

    /// <summary>The ranges behind the peer, separated by commas.</summary>
    [WireMember("peerGuestCidrList")]
    public string? PeerGuestCidrList { get; set; }

    /// <summary>The pre-shared key.</summary>
    [WireMember("ipsecPsk")]
    public Secret? IpsecPsk { get; set; }

    /// <summary>The IKE policy, for example <c>aes128-sha1;modp1536</c>.</summary>
    [WireMember("ikePolicy")]
    public string? IkePolicy { get; set; }

    /// <summary>The ESP policy, for example <c>aes128-sha1</c>.</summary>
    [WireMember("espPolicy")]
    public string? EspPolicy { get; set; }

    /// <summary>How long an IKE association lasts, in seconds.</summary>
    [WireMember("ikeLifetime")]
    public long IkeLifetime { get; set; }

    /// <summary>How long an ESP association lasts, in seconds.</summary>
    [WireMember("espLifetime")]
    public long EspLifetime { get; set; }

    /// <summary>True to notice when the peer is dead.</summary>
    [WireMember("dpd")]
    public bool DeadPeerDetection { get; set; }

    /// <summary>True to wait until the peer connects.</summary>
    [WireMember("passive")]
    public bool Passive { get; set; }

    /// <summary>True to send ESP inside UDP always.</summary>
    [WireMember("encap")]
    public bool ForceEncapsulation { get; set; }

    /// <summary>True for a connection for each range behind the peer.</summary>
    [WireMember("splitConnections")]
    public bool SplitConnections { get; set; }

    /// <summary><c>ike</c>, <c>ikev1</c> or <c>ikev2</c>.</summary>
    [WireMember("ikeVersion")]
    public string? IkeVersion { get; set; }
}
