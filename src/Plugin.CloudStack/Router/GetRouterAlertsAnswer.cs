using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Gives a router's alerts.</summary>
[WireContract("com.cloud.agent.api.GetRouterAlertsAnswer")]
public sealed partial class GetRouterAlertsAnswer : Answer
{
    /// <summary>The alerts' texts; null for none.</summary>
    [WireMember("alerts")]
    public string?[]? Alerts { get; set; }

    /// <summary>The time of the newest alert, as <c>yyyy-MM-dd HH:mm:ss</c>.</summary>
    [WireMember("timeStamp")]
    public string? TimeStamp { get; set; }
}
