using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks a Big Cloud Fabric controller to delete a segment.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.DeleteBcfSegmentCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkUuid")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateBcfSegmentCommand))]
public sealed partial class DeleteBcfSegmentCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("_tenantUuid")]
    public string? TenantUuid { get; set; }

    /// <summary>The network's UUID.</summary>
    [WireMember("_networkUuid")]
    public string? NetworkUuid { get; set; }
}
