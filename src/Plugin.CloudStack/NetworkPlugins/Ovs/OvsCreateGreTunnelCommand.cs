using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to create a GRE tunnel to another host, in the first form.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.OvsCreateGreTunnelCommand", Construction = WireConstruction.Bare)]
[ResourceKey("tunnel", "RemoteIp")]
[Idempotent]
[Mutating]
public sealed partial class OvsCreateGreTunnelCommand : Command, ICommand<OvsCreateGreTunnelAnswer>
{
    /// <summary>The other host's tunnel address.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The GRE key.</summary>
    [WireMember("key")]
    public string? Key { get; set; }

    /// <summary>The id of the host that the tunnel starts at.</summary>
    [WireMember("from")]
    public long From { get; set; }

    /// <summary>The id of the host that the tunnel ends at.</summary>
    [WireMember("to")]
    public long To { get; set; }
}
