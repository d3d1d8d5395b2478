using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks to create a GRE tunnel to another host for a network.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.OvsCreateTunnelCommand", Construction = WireConstruction.Bare)]
[ResourceKey("bridge", "NetworkName")]
[Idempotent]
[Mutating]
[Opposite(typeof(OvsDestroyTunnelCommand))]
public sealed partial class OvsCreateTunnelCommand : Command, ICommand<OvsCreateTunnelAnswer>
{
    /// <summary>The GRE key.</summary>
    [WireMember("key")]
    public int? Key { get; set; }

    /// <summary>The other host's tunnel address.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("networkName")]
    public string? NetworkName { get; set; }

    /// <summary>The id of the host that the tunnel starts at.</summary>
    [WireMember("from")]
    public long? From { get; set; }

    /// <summary>The id of the host that the tunnel ends at.</summary>
    [WireMember("to")]
    public long? To { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("networkId")]
    public long NetworkId { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The host's own tunnel address.</summary>
    [WireMember("fromIp")]
    public string? FromIp { get; set; }
}
