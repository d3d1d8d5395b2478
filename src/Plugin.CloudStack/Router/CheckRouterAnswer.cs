using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells which of a redundant pair a router is.</summary>
[WireContract("com.cloud.agent.api.CheckRouterAnswer")]
public sealed partial class CheckRouterAnswer : Answer
{
    /// <summary>Which of the redundant pair the router is now.</summary>
    [WireMember("state")]
    public RouterRedundantState? State { get; set; }
}
