using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NetScaler;

/// <summary>Asks NetScaler Control Center to prepare a network.</summary>
/// <remarks>
/// Sent by the kernel to the resource of NetScaler Control Center. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.NetScalerImplementNetworkCommand")]
[ResourceKey("host", "HostId")]
[Mutating]
public sealed partial class NetScalerImplementNetworkCommand : Command, ICommand<Answer>
{
    /// <summary>The network, as JSON.</summary>
    [WireMember("_networkDetails")]
    public string? NetworkDetails { get; set; }

    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("dcId")]
    public string? DcId { get; set; }

    /// <summary>The id of the device in the kernel.</summary>
    [WireMember("hostId")]
    public long? HostId { get; set; }
}
