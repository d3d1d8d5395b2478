using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// What a kernel does when agents come, speak and go. Everything has a default, so a listener names only what it cares
/// for. What belongs to one agent is called one after another, except that pings and other commands of the agent go on
/// while it is being admitted, prepared and made ready.
/// </summary>
public interface IAgentListener
{
    /// <summary>An agent has started up; its <see cref="ConnectedAgent.Startup"/> says what it is.</summary>
    /// <param name="agent">The agent; it takes commands already.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    /// <returns>Who it is; null for an id by its guid, the same as long as the server lives.</returns>
    /// <exception cref="Exception">The agent is refused; it is told the message.</exception>
    ValueTask<AgentIdentity?> AdmitAsync(ConnectedAgent agent, CancellationToken cancellation) => new((AgentIdentity?)null);

    /// <summary>Sends an agent what it needs before it is ready: networks, storage pools.</summary>
    /// <param name="agent">The agent, with its identity.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    /// <exception cref="Exception">The agent is refused; it is told the message.</exception>
    ValueTask PrepareAsync(ConnectedAgent agent, CancellationToken cancellation) => default;

    /// <summary>An agent is ready.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="answer">What it said to the first <c>ReadyCommand</c>.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation) => default;

    /// <summary>An agent says that it is still there; the kernel answers it afterwards.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="ping">A <see cref="PingCommand"/> or a <see cref="PingRoutingCommand"/>.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    ValueTask PingedAsync(ConnectedAgent agent, Command ping, CancellationToken cancellation) => default;

    /// <summary>An agent asks for something else.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="command">The command.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    /// <returns>The answer; null for the one that CloudStack gives when nobody cares.</returns>
    ValueTask<Answer?> AskedAsync(ConnectedAgent agent, Command command, CancellationToken cancellation) => new((Answer?)null);

    /// <summary>
    /// An agent answered what nobody waits for any more: the time was over, or the connection that it was asked on.
    /// </summary>
    /// <param name="agent">The agent.</param>
    /// <param name="sequence">The number of the request.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="cancellation">Ends with the connection.</param>
    ValueTask AnsweredLateAsync(ConnectedAgent agent, long sequence, IReadOnlyList<Answer> answers, CancellationToken cancellation) => default;

    /// <summary>The connection of an agent is over; nothing more is called for it.</summary>
    /// <param name="agent">The agent; commands that it had not answered have failed.</param>
    /// <param name="reason">Why, for people.</param>
    ValueTask LostAsync(ConnectedAgent agent, string reason) => default;
}
