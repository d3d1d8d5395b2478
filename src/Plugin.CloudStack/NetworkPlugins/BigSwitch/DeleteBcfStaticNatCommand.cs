using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to stop mapping a public address.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteBcfStaticNatCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "PublicIp")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateBcfStaticNatCommand))]
public sealed partial class DeleteBcfStaticNatCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("_publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The id of the mapping.</summary>
    [WireMember("_floatingIpId")]
    public string? FloatingIpId { get; set; }
}
