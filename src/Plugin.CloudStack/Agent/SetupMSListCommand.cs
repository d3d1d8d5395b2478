using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Gives an agent the list of management servers to connect to.</summary>
/// <remarks>Sent by the kernel to an agent.</remarks>
[WireContract("org.apache.cloudstack.agent.lb.SetupMSListCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class SetupMSListCommand : Command, ICommand<SetupMSListAnswer>
{
    /// <summary>The addresses of the management servers, in the order to try them.</summary>
    [WireMember("msList")]
    public List<string?>? MsList { get; set; }

    /// <summary>
    /// The addresses of management servers to stay away from, for example because they are in maintenance; null for
    /// none.
    /// </summary>
    [WireMember("avoidMsList")]
    public List<string?>? AvoidMsList { get; set; }

    /// <summary>How to order the list: <c>static</c>, <c>roundrobin</c> or <c>shuffle</c>.</summary>
    [WireMember("lbAlgorithm")]
    public string? LbAlgorithm { get; set; }

    /// <summary>
    /// How often to check whether the preferred server can be reached again, in seconds; 0 for never, null for the
    /// default.
    /// </summary>
    [WireMember("lbCheckInterval")]
    public long? LbCheckInterval { get; set; }

    /// <summary>True to move to the preferred server at once.</summary>
    [WireMember("triggerHostLb")]
    public bool? TriggerHostLb { get; set; }
}
