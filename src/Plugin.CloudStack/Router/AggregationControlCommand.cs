using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>
/// Begins, ends or drops a batch: the commands in between are collected and run on the router at once.
/// </summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.AggregationControlCommand")]
[Mutating]
public sealed partial class AggregationControlCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>Which of the three.</summary>
    [WireMember("action")]
    public AggregationAction? Action { get; set; }
}
