using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to give a NIC another address.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.AddTungstenSecondaryIpAddressCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "NicUuid")]
[Mutating]
[Opposite(typeof(RemoveTungstenSecondaryIpAddressCommand))]
public sealed partial class AddTungstenSecondaryIpAddressCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }

    /// <summary>The name of the instance address.</summary>
    [WireMember("iiName")]
    public string? InstanceIpName { get; set; }

    /// <summary>The address that the NIC gets in addition.</summary>
    [WireMember("address")]
    public string? Address { get; set; }
}
