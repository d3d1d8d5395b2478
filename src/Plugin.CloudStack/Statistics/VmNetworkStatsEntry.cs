using Plugin.Abstractions;

namespace Plugin.CloudStack.Statistics;

/// <summary>The traffic of one NIC, counted since the VM was started.</summary>
[WireContract("com.cloud.agent.api.VmNetworkStatsEntry")]
public sealed partial class VmNetworkStatsEntry
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>What was sent, in bytes.</summary>
    [WireMember("bytesSent")]
    public long BytesSent { get; set; }

    /// <summary>What was received, in bytes.</summary>
    [WireMember("bytesReceived")]
    public long BytesReceived { get; set; }
}
