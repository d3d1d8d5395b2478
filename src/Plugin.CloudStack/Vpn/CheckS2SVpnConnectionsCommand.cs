using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Vpn;

/// <summary>Asks a router whether its site-to-site VPNs are up.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.CheckS2SVpnConnectionsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CheckS2SVpnConnectionsCommand : NetworkElementCommand, ICommand<CheckS2SVpnConnectionsAnswer>
{
    /// <summary>The addresses of the peers.</summary>
    [WireMember("vpnIps")]
    public List<string?>? VpnIps { get; set; }
}
