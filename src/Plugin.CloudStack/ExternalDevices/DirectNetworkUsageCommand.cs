using Plugin.Abstractions;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Asks a traffic monitor how many bytes public addresses sent and received.</summary>
/// <remarks>Sent by the kernel to the resource of the device.</remarks>
[WireContract("com.cloud.agent.api.DirectNetworkUsageCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class DirectNetworkUsageCommand : Command, ICommand<DirectNetworkUsageAnswer>
{
    /// <summary>The addresses.</summary>
    [WireMember("publicIps")]
    public List<string?>? PublicIps { get; set; }

    /// <summary>The time from which to count.</summary>
    [WireMember("start")]
    public DateTimeOffset? Start { get; set; }

    /// <summary>The time up to which to count.</summary>
    [WireMember("end")]
    public DateTimeOffset? End { get; set; }

    /// <summary>The monitor's zones to count, separated by commas; null for all.</summary>
    [WireMember("includeZones")]
    public string? IncludeZones { get; set; }

    /// <summary>The monitor's zones not to count, separated by commas; null for none.</summary>
    [WireMember("excludeZones")]
    public string? ExcludeZones { get; set; }
}
