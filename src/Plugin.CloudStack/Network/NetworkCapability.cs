using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A capability of a network service.</summary>
[WireContract("com.cloud.network.Network$Capability", Construction = WireConstruction.Bare)]
public sealed partial class NetworkCapability
{
    /// <summary>Its name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
