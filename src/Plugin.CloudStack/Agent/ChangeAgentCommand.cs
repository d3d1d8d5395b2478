using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Agent;

/// <summary>Between management servers: tells of a change in a host's connection.</summary>
/// <remarks>Sent by one management server to another.</remarks>
[WireContract("com.cloud.agent.api.ChangeAgentCommand")]
public sealed partial class ChangeAgentCommand : Command, ICommand<ChangeAgentAnswer>
{
    /// <summary>The host's id.</summary>
    [WireMember("agentId")]
    public long AgentId { get; set; }

    /// <summary>What happened.</summary>
    [WireMember("event")]
    public HostStatusEvent? Event { get; set; }
}
