using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>
/// Asks Tungsten Fabric to take a tag from networks, VMs, NICs, a policy or an application policy set.
/// </summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.RemoveTungstenTagCommand", Construction = WireConstruction.Bare)]
[ResourceKey("tag", "TagUuid")]
[Idempotent]
[Mutating]
public sealed partial class RemoveTungstenTagCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The UUIDs of the networks.</summary>
    [WireMember("networkUuids")]
    public List<string?>? NetworkUuids { get; set; }

    /// <summary>The UUIDs of the VMs.</summary>
    [WireMember("vmUuids")]
    public List<string?>? VmUuids { get; set; }

    /// <summary>The UUIDs of the NICs.</summary>
    [WireMember("nicUuids")]
    public List<string?>? NicUuids { get; set; }

    /// <summary>The UUID of the network policy.</summary>
    [WireMember("policyUuid")]
    public string? PolicyUuid { get; set; }

    /// <summary>The UUID of the application policy set.</summary>
    [WireMember("applicationPolicySetUuid")]
    public string? ApplicationPolicySetUuid { get; set; }

    /// <summary>The UUID of the tag.</summary>
    [WireMember("tagUuid")]
    public string? TagUuid { get; set; }
}
