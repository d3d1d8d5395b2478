using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks a router for alerts of its monitored services.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.GetRouterAlertsCommand")]
[Idempotent]
public sealed partial class GetRouterAlertsCommand : NetworkElementCommand, ICommand<GetRouterAlertsAnswer>
{
    /// <summary>The time of the newest alert that the kernel has, as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    [WireMember("previousAlertTimeStamp")]
    public string? PreviousAlertTimeStamp { get; set; }
}
