using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>
/// Asks a Big Cloud Fabric controller to change the rules and the public address of a tenant's router.
/// </summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.UpdateBcfRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("tenant", "TenantId")]
[Idempotent]
[Mutating]
public sealed partial class UpdateBcfRouterCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The tenant's id.</summary>
    [WireMember("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The router's public address; null for none.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The rules.</summary>
    [WireMember("acls")]
    public List<BcfAcl?>? Acls { get; set; }
}
