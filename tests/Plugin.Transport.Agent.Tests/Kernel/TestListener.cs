using System.Threading.Channels;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>Keeps what it is told, and does what a test says.</summary>
internal sealed class TestListener : IAgentListener
{
    public Func<ConnectedAgent, AgentIdentity?> Admit { get; init; } = _ => null;

    public Func<ConnectedAgent, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    public Func<Command, Answer?> Ask { get; init; } = _ => null;

    public Channel<ConnectedAgent> Ready { get; } = Channel.CreateUnbounded<ConnectedAgent>();

    public Channel<Command> Pings { get; } = Channel.CreateUnbounded<Command>();

    public Channel<(ConnectedAgent Agent, string Reason)> Lost { get; } = Channel.CreateUnbounded<(ConnectedAgent, string)>();

    public Channel<(long Sequence, IReadOnlyList<Answer> Answers)> Late { get; } = Channel.CreateUnbounded<(long, IReadOnlyList<Answer>)>();

    public ValueTask<AgentIdentity?> AdmitAsync(ConnectedAgent agent, CancellationToken cancellation) => new(Admit(agent));

    public async ValueTask PrepareAsync(ConnectedAgent agent, CancellationToken cancellation) => await Prepare(agent);

    public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation) => Ready.Writer.WriteAsync(agent, cancellation);

    public ValueTask PingedAsync(ConnectedAgent agent, Command ping, CancellationToken cancellation) => Pings.Writer.WriteAsync(ping, cancellation);

    public ValueTask<Answer?> AskedAsync(ConnectedAgent agent, Command command, CancellationToken cancellation) => new(Ask(command));

    public ValueTask AnsweredLateAsync(ConnectedAgent agent, long sequence, IReadOnlyList<Answer> answers, CancellationToken cancellation) =>
        Late.Writer.WriteAsync((sequence, answers), cancellation);

    public ValueTask LostAsync(ConnectedAgent agent, string reason) => Lost.Writer.WriteAsync((agent, reason));
}
