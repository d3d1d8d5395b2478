using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a tag, or for all tags of an object.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenTagCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenTagCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The network's UUID.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }

    /// <summary>The VM's UUID.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }

    /// <summary>The NIC's UUID.</summary>
    [WireMember("nicUuid")]
    public string? NicUuid { get; set; }

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
