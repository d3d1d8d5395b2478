using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Tells how many bytes public addresses sent and received.</summary>
[WireContract("com.cloud.agent.api.DirectNetworkUsageAnswer")]
public sealed partial class DirectNetworkUsageAnswer : Answer
{
    /// <summary>For each address, the bytes sent and the bytes received.</summary>
    [WireMember("ipBytesSentAndReceived")]
    public Dictionary<string, long[]?>? IpBytesSentAndReceived { get; set; }
}
