using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NetScaler;

/// <summary>Asks NetScaler Control Center to prepare a network.</summary>
[WireContract("com.cloud.agent.api.NetScalerImplementNetworkCommand")]
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
