using Plugin.Abstractions;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;

namespace Docs.Tests.Harness;

/// <summary>A kernel that knows every agent as host 7 and lets everybody see consoles.</summary>
internal sealed class Listener : IAgentListener
{
    private readonly TaskCompletionSource<ConnectedAgent> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The first agent that is ready.</summary>
    public Task<ConnectedAgent> Ready => _ready.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

    public ValueTask<AgentIdentity?> AdmitAsync(ConnectedAgent agent, CancellationToken cancellation) =>
        new(new AgentIdentity(7, "5c0f8d52-6a5a-4c9a-8f0e-1d2c3b4a5f6e", "host"));

    public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation)
    {
        _ready.TrySetResult(agent);
        return default;
    }

    public ValueTask<Answer?> AskedAsync(ConnectedAgent agent, Command command, CancellationToken cancellation) =>
        new(command is ConsoleAccessAuthenticationCommand ? new ConsoleAccessAuthenticationAnswer { Result = true, Success = true } : null);
}
