using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to create a segment, which is a network.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.CreateBcfSegmentCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkId")]
[Mutating]
[Opposite(typeof(DeleteBcfSegmentCommand))]
public sealed partial class CreateBcfSegmentCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The name of the tenant that owns it.</summary>
    [WireMember("_tenantName")]
    public string? TenantName { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("_networkId")]
    public string? NetworkId { get; set; }

    /// <summary>The network's name.</summary>
    [WireMember("_networkName")]
    public string? NetworkName { get; set; }

    /// <summary>The VLAN; null for none.</summary>
    [WireMember("_vlan")]
    public int? Vlan { get; set; }
}
