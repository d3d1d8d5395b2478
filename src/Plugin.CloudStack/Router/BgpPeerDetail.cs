using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>A further setting of a BGP peer.</summary>
[WireEnum("org.apache.cloudstack.network.BgpPeer$Detail")]
public enum BgpPeerDetail
{
    /// <summary>How many hops away an external peer may be.</summary>
    EBGP_MultiHop,
}
