using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells whether the switches are there.</summary>
/// <remarks>The kernel casts to this class.</remarks>
[WireContract("com.cloud.agent.api.CheckNetworkAnswer")]
public sealed partial class CheckNetworkAnswer : Answer
{
    /// <summary>True when the host changed something and has to connect again.</summary>
    [WireMember("_reconnect")]
    public bool Reconnect { get; set; }
}
