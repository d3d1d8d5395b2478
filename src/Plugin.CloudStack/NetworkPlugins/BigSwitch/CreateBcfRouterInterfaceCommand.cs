using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to connect a tenant's router to a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.CreateBcfRouterInterfaceCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkId")]
[Mutating]
public sealed partial class CreateBcfRouterInterfaceCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("_networkId")]
    public string? NetworkId { get; set; }

    /// <summary>The network's range.</summary>
    [WireMember("_cidr")]
    public string? Cidr { get; set; }

    /// <summary>The router's address in the network.</summary>
    [WireMember("_gateway")]
    public string? Gateway { get; set; }

    /// <summary>The network's name.</summary>
    [WireMember("_networkName")]
    public string? NetworkName { get; set; }
}
