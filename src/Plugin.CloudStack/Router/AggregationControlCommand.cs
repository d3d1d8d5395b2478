using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>
/// Begins, ends or drops a batch: the commands in between are collected and run on the router at once.
/// </summary>
[WireContract("com.cloud.agent.api.routing.AggregationControlCommand")]
[Mutating]
public sealed partial class AggregationControlCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>Which of the three.</summary>
    [WireMember("action")]
    public AggregationAction? Action { get; set; }
}
