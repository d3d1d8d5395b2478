using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Tells which network was created.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.responses.ConfigureNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ConfigureNetworkAnswer : Answer
{
    /// <summary>The network's UUID in OpenDaylight.</summary>
    [WireMember("networkUuid")]
    public string? NetworkUuid { get; set; }
}
