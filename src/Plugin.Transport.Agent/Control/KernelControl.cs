using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Control;

/// <summary>
/// The way from a plugin to the kernel. It is there before the agent, which needs the plugin first, and finds the
/// connection that the agent has at the moment.
/// </summary>
internal sealed class KernelControl : IKernelControl
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    private Func<AgentSession?>? _findSession;

    /// <summary>Names the agent whose connections are used.</summary>
    public void Bind(Func<AgentSession?> findSession) => Volatile.Write(ref _findSession, findSession);

    /// <inheritdoc/>
    public async Task<TAnswer> SendAsync<TAnswer>(ICommand<TAnswer> command, TimeSpan? timeout, CancellationToken cancellation)
        where TAnswer : AgentControlAnswer, IWireContract<TAnswer>
    {
        if (command is not AgentControlCommand control)
        {
            throw new ArgumentException($"the kernel takes no {command?.GetType().Name ?? "null"} from an agent, only an {nameof(AgentControlCommand)}", nameof(command));
        }

        var session = Volatile.Read(ref _findSession)?.Invoke()
            ?? throw new KernelRequestException("no kernel has accepted the host at the moment");
        var answer = await session.AskAsync(control, WireType.Of<TAnswer>(), timeout ?? s_timeout, cancellation).ConfigureAwait(false);
        return answer as TAnswer ?? throw new KernelRequestException(
            $"the kernel answered with {answer.GetType().Name} instead of {typeof(TAnswer).Name}: {answer.Details ?? "no details"}");
    }
}
