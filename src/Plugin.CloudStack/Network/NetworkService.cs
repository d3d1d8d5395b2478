using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A service that a network can offer.</summary>
[WireContract("com.cloud.network.Network$Service", Construction = WireConstruction.Bare)]
public sealed partial class NetworkService
{
    /// <summary>Its name, for example <c>Dhcp</c>.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>What it can be asked for.</summary>
    [WireMember("caps")]
    public NetworkCapability?[]? Capabilities { get; set; }
}
