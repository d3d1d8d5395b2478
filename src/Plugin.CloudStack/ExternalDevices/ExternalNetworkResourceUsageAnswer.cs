using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Tells how many bytes went through an external device.</summary>
[WireContract("com.cloud.agent.api.ExternalNetworkResourceUsageAnswer")]
public sealed partial class ExternalNetworkResourceUsageAnswer : Answer
{
    /// <summary>For each public address, the bytes sent and the bytes received.</summary>
    [WireMember("ipBytes")]
    public Dictionary<string, long[]?>? IpBytes { get; set; }

    /// <summary>For each guest VLAN, the bytes sent and the bytes received.</summary>
    [WireMember("guestVlanBytes")]
    public Dictionary<string, long[]?>? GuestVlanBytes { get; set; }
}
