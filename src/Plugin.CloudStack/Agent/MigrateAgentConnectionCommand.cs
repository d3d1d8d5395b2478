using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Asks an agent to connect to another management server, because the one it has is about to stop.</summary>
/// <remarks>Sent by the kernel to an agent.</remarks>
[WireContract("com.cloud.agent.api.MigrateAgentConnectionCommand")]
[Idempotent]
public sealed partial class MigrateAgentConnectionCommand : Command, ICommand<MigrateAgentConnectionAnswer>
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
}
