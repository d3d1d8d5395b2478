using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router for the results of its health checks.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.GetRouterMonitorResultsCommand")]
[Idempotent]
public sealed partial class GetRouterMonitorResultsCommand : NetworkElementCommand, ICommand<GetRouterMonitorResultsAnswer>
{
    /// <summary>True to run the checks now.</summary>
    [WireMember("performFreshChecks")]
    public bool PerformFreshChecks { get; set; }

    /// <summary>True to ask only whether the router's file systems can be written.</summary>
    [WireMember("validateBasicTestsOnly")]
    public bool ValidateBasicTestsOnly { get; set; }
}
