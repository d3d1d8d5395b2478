using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell a router its BGP peers.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetBgpPeersCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetBgpPeersCommand : NetworkElementCommand, ICommand<SetBgpPeersAnswer>
{
    /// <summary>The peers; empty to stop.</summary>
    [WireMember("bpgPeers")]
    public BgpPeerTO?[]? BgpPeers { get; set; }
}
