using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>What the kernel does for one agent: answers its requests in their order, and makes it ready meanwhile.</summary>
/// <param name="agent">The agent.</param>
/// <param name="options">The server's.</param>
/// <param name="listener">The kernel.</param>
/// <param name="directory">Where admitted agents are found.</param>
/// <param name="cluster">The other nodes; null when there are none.</param>
/// <param name="logger">The server's.</param>
/// <param name="life">Ends with the connection.</param>
internal sealed class AgentWork(
    ConnectedAgent agent, AgentServerOptions options, IAgentListener listener, AgentDirectory directory, ClusterTraffic? cluster, ILogger logger, CancellationToken life)
{
    private readonly StartupLimit _startups = new(options.Time, options.PingInterval);
    private readonly AgentJoin _join = new(agent, options, listener, directory, cluster, logger, life);
    private Task _joining = Task.CompletedTask;
    private string? _whyStopped;

    /// <summary>Why the kernel or the agent wanted the end; null when the connection just broke.</summary>
    public string? WhyEnded => _join.Refusal ?? Volatile.Read(ref _whyStopped);

    /// <summary>Answers until there are no more requests.</summary>
    public async Task RunAsync(ChannelReader<AgentRequest> requests)
    {
        try
        {
            await foreach (var request in requests.ReadAllAsync(life).ConfigureAwait(false))
            {
                await AnswerAsync(request).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or LinkException)
        {
            // The connection is over; the receiving end says why.
        }

        await _joining.ConfigureAwait(false);
    }

    /// <summary>Tells the kernel that the agent is gone.</summary>
    public async ValueTask ReportLostAsync(string reason)
    {
        try
        {
            await listener.LostAsync(agent, reason).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            logger.ListenerFailed(e, "the end", agent);
        }
    }

    private async ValueTask ReportLateAsync(AgentRequest request)
    {
        try
        {
            await listener.AnsweredLateAsync(agent, request.Header.Sequence, [.. request.Commands.OfType<Answer>()], life).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !life.IsCancellationRequested)
        {
            logger.ListenerFailed(e, "a late answer", agent);
        }
    }

    private async ValueTask AnswerAsync(AgentRequest request)
    {
        if (request.IsLateAnswer)
        {
            await ReportLateAsync(request).ConfigureAwait(false);
            return;
        }

        if (request.IsStartup)
        {
            await StartAsync(request).ConfigureAwait(false);
            return;
        }

        var answers = new List<IWireObject>(request.Commands.Count);
        foreach (var command in request.Commands)
        {
            if (await AnswerToAsync(command).ConfigureAwait(false) is { } answer)
            {
                answers.Add(answer);
            }
        }

        if (answers.Count > 0)
        {
            await ReplyAsync(request.Header.ToAnswer(), answers).ConfigureAwait(false);
        }
    }

    /// <summary>The first answer always has id 0: the real one comes with the <c>ReadyCommand</c>.</summary>
    private async ValueTask StartAsync(AgentRequest request)
    {
        if (!_startups.TryCount())
        {
            var reason = $"it starts up more than {StartupLimit.Most} times within {options.PingInterval}";
            Volatile.Write(ref _whyStopped, reason);
            agent.Disconnect(reason);
            return;
        }

        var isAnew = agent.State == AgentState.Ready;
        agent.Startup = [.. request.Commands.OfType<StartupCommand>()];
        logger.StartedUp(agent, agent.RemoteEndPoint);
        var header = request.Header.ToAnswer() with { Via = -1 };
        await ReplyAsync(header, [_join.StartupAnswer(identity: null)]).ConfigureAwait(false);
        if (isAnew || _joining.IsCompleted)
        {
            _joining = JoinAsync(_joining, isAnew ? header with { ManagementServerId = options.ManagementServerId } : null);
        }
    }

    /// <summary>Joins once what is left of an earlier startup, its second ReadyCommand, is done.</summary>
    private async Task JoinAsync(Task earlier, FrameHeader? secondAnswer)
    {
        await earlier.ConfigureAwait(false);
        await _join.RunAsync(secondAnswer).ConfigureAwait(false);
    }

    private async ValueTask<Answer?> AnswerToAsync(IWireObject item)
    {
        try
        {
            return item switch
            {
                PingCommand ping => await AnswerPingAsync(ping, ping).ConfigureAwait(false),
                PingRoutingCommand ping => await AnswerPingAsync(ping, Plain(ping)).ConfigureAwait(false),
                ShutdownCommand shutdown => Stop(shutdown),
                Answer or not Command => Unsupported(item),
                Command command => await listener.AskedAsync(agent, command, life).ConfigureAwait(false) ?? Indifferent(command),
            };
        }
        catch (Exception e) when (e is not OperationCanceledException || !life.IsCancellationRequested)
        {
            logger.ListenerFailed(e, WireNames.Of(item), agent);
            return new Answer { Result = false, Details = $"the kernel failed: {e.GetType().Name}" };
        }
    }

    private async ValueTask<Answer> AnswerPingAsync(Command ping, PingCommand echo)
    {
        await listener.PingedAsync(agent, ping, life).ConfigureAwait(false);
        return new PingAnswer { Command = echo, SendStartup = agent.TakeStartupWish() };
    }

    /// <summary>CloudStack answers an update with a failure, and the others not at all.</summary>
    private Answer? Stop(ShutdownCommand shutdown)
    {
        logger.Stops(agent, shutdown.Reason);
        switch (shutdown.Reason)
        {
            case "update":
                return new Answer { Result = false, Details = "updates are not supported" };
            case "sig.kill":
                Volatile.Write(ref _whyStopped, "the agent stops");
                agent.Disconnect("the agent stops");
                return null;
            default:
                return null;
        }
    }

    private static Answer Indifferent(Command command) => command is AgentControlCommand ? new AgentControlAnswer() : new Answer();

    private static UnsupportedAnswer Unsupported(IWireObject item) =>
        new() { Result = false, Details = $"the kernel does not know {WireNames.Of(item)}" };

    // The answer's member holds the class that all pings share in Java.
    private static PingCommand Plain(PingRoutingCommand ping) => new()
    {
        ContextMap = ping.ContextMap,
        Wait = ping.Wait,
        BypassHostMaintenance = ping.BypassHostMaintenance,
        HostType = ping.HostType,
        HostId = ping.HostId,
        OutOfBand = ping.OutOfBand,
        CommandInfos = ping.CommandInfos,
    };

    private ValueTask ReplyAsync(FrameHeader header, IReadOnlyList<IWireObject> answers) =>
        agent.ReplyAsync(header with { ManagementServerId = options.ManagementServerId }, answers, life);
}
