using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>What a gateway service of NVP is like.</summary>
[WireContract("com.cloud.network.nicira.GatewayServiceConfig")]
public abstract partial class GatewayServiceConfig
{
    /// <summary>Its UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>Its name to show.</summary>
    [WireMember("displayName")]
    public string? DisplayName { get; set; }

    /// <summary>Its kind, for example <c>L2GatewayServiceConfig</c>.</summary>
    [WireMember("type")]
    public string? Type { get; set; }
}
