using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Vpn;

/// <summary>Asks a router to offer a VPN to remote users, or to stop.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.RemoteAccessVpnCfgCommand")]
[Idempotent]
[Mutating]
public sealed partial class RemoteAccessVpnCfgCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>True to offer it, false to stop.</summary>
    [WireMember("create")]
    public bool Create { get; set; }

    /// <summary>True for a VPC router.</summary>
    [WireMember("vpcEnabled")]
    public bool VpcEnabled { get; set; }

    /// <summary>The public address of the VPN.</summary>
    [WireMember("vpnServerIp")]
    public string? VpnServerIp { get; set; }

    /// <summary>The addresses that users get, for example <c>10.1.2.2-10.1.2.8</c>.</summary>
    [WireMember("ipRange")]
    public string? IpRange { get; set; }

    /// <summary>The pre-shared key.</summary>
    [WireMember("presharedKey")]
    public Secret? PresharedKey { get; set; }

    /// <summary>The router's address inside the VPN.</summary>
    [WireMember("localIp")]
    public string? LocalIp { get; set; }

    /// <summary>The range of the network behind it.</summary>
    [WireMember("localCidr")]
    public string? LocalCidr { get; set; }

    /// <summary>The router's public interface.</summary>
    [WireMember("publicInterface")]
    public string? PublicInterface { get; set; }
}
