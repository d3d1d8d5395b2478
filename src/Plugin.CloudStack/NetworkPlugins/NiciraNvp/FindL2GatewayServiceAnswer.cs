using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells which gateway service was found.</summary>
[WireContract("com.cloud.agent.api.FindL2GatewayServiceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class FindL2GatewayServiceAnswer : Answer
{
    /// <summary>The UUID of the gateway service.</summary>
    [WireMember("gatewayServiceUuid")]
    public string? GatewayServiceUuid { get; set; }
}
