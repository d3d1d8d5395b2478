using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Gives the results of a router's health checks.</summary>
[WireContract("com.cloud.agent.api.routing.GetRouterMonitorResultsAnswer")]
public sealed partial class GetRouterMonitorResultsAnswer : Answer
{
    /// <summary>The names of the checks that failed.</summary>
    [WireMember("failingChecks")]
    public List<string?>? FailingChecks { get; set; }

    /// <summary>All results, as the JSON that the router's script wrote.</summary>
    [WireMember("monitoringResults")]
    public string? MonitoringResults { get; set; }
}
