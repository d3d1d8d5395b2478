using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells how many bytes went through a router's public side.</summary>
[WireContract("com.cloud.agent.api.NetworkUsageAnswer")]
public sealed partial class NetworkUsageAnswer : Answer
{
    /// <summary>The router's instance name.</summary>
    [WireMember("routerName")]
    public string? RouterName { get; set; }

    /// <summary>How many bytes were sent, since the counters were set up.</summary>
    [WireMember("bytesSent")]
    public long? BytesSent { get; set; }

    /// <summary>How many bytes were received, since the counters were set up.</summary>
    [WireMember("bytesReceived")]
    public long? BytesReceived { get; set; }
}
