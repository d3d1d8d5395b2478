using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to give a network its gateway.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.SetTungstenNetworkGatewayCommand", Construction = WireConstruction.Bare)]
[ResourceKey("router", "RouterName")]
[Idempotent]
[Mutating]
public sealed partial class SetTungstenNetworkGatewayCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The name of the router.</summary>
    [WireMember("routerName")]
    public string? RouterName { get; set; }

    /// <summary>The network's id in the kernel.</summary>
    [WireMember("vnId")]
    public long VnId { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("vnUuid")]
    public string? VnUuid { get; set; }

    /// <summary>The gateway's address.</summary>
    [WireMember("vnGatewayIp")]
    public string? VnGatewayIp { get; set; }
}
