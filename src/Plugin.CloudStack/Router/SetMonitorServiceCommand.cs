using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell a router which services to monitor.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.SetMonitorServiceCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetMonitorServiceCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The services to watch.</summary>
    [WireMember("services")]
    public MonitorServiceTO?[]? Services { get; set; }

    /// <summary>How the health checks run, by name; null to leave that alone.</summary>
    [WireMember("healthChecksConfig")]
    public Dictionary<string, string?>? HealthChecksConfig { get; set; }

    /// <summary>True to put the new settings to work at once.</summary>
    [WireMember("reconfigureAfterUpdate")]
    public bool ReconfigureAfterUpdate { get; set; }

    /// <summary>True to forget earlier settings first.</summary>
    [WireMember("deleteFromProcessedCache")]
    public bool DeleteFromProcessedCache { get; set; }
}
