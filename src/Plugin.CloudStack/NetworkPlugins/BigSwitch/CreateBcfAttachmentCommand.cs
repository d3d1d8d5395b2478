using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to create a port for a NIC.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.CreateBcfAttachmentCommand", Construction = WireConstruction.Bare)]
[ResourceKey("port", "PortId")]
[Mutating]
[Opposite(typeof(DeleteBcfAttachmentCommand))]
public sealed partial class CreateBcfAttachmentCommand : BcfCommand, ICommand<BcfAnswer>
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

    /// <summary>The port's UUID.</summary>
    [WireMember("_portId")]
    public string? PortId { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("_nicId")]
    public string? NicId { get; set; }

    /// <summary>The VLAN; null for none.</summary>
    [WireMember("_vlan")]
    public int? Vlan { get; set; }

    /// <summary>The NIC's IPv4 address.</summary>
    [WireMember("_ipv4")]
    public string? IPv4 { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("_mac")]
    public string? Mac { get; set; }
}
