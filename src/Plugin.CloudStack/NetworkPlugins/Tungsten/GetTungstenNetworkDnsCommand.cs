using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for the DNS server of a subnet.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.GetTungstenNetworkDnsCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetTungstenNetworkDnsCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The name of the subnet.</summary>
    [WireMember("subnetName")]
    public string? SubnetName { get; set; }
}
