using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell a router its BGP peers.</summary>
[WireContract("com.cloud.agent.api.routing.SetBgpPeersCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetBgpPeersCommand : NetworkElementCommand, ICommand<SetBgpPeersAnswer>
{
    /// <summary>The peers; empty to stop.</summary>
    [WireMember("bpgPeers")]
    public BgpPeerTO?[]? BgpPeers { get; set; }
}
