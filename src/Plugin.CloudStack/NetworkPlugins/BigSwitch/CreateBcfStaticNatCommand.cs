using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to map a public address to a VM.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.CreateBcfStaticNatCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "PublicIp")]
[Mutating]
[Opposite(typeof(DeleteBcfStaticNatCommand))]
public sealed partial class CreateBcfStaticNatCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("_networkId")]
    public string? NetworkId { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("_privateIp")]
    public string? PrivateIp { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("_publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("_mac")]
    public string? Mac { get; set; }
}
