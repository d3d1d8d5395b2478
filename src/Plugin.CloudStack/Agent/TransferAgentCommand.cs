using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Agent;

/// <summary>Between management servers: hands a host's connection over.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.TransferAgentCommand")]
public sealed partial class TransferAgentCommand : Command, ICommand<Answer>
{
    /// <summary>The host's id.</summary>
    [WireMember("agentId")]
    public long AgentId { get; set; }

    /// <summary>The id of the server that takes the connection.</summary>
    [WireMember("futureOwner")]
    public long FutureOwner { get; set; }

    /// <summary>The id of the server that gives it up.</summary>
    [WireMember("currentOwner")]
    public long CurrentOwner { get; set; }

    /// <summary>True when the connection itself moves, so that the agent connects anew.</summary>
    [WireMember("isConnectionTransfer")]
    public bool IsConnectionTransfer { get; set; }

    /// <summary>What happens to the connection.</summary>
    [WireMember("event")]
    public HostStatusEvent? Event { get; set; }
}
