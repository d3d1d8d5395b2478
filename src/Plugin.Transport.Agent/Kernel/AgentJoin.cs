using System.Globalization;
using Microsoft.Extensions.Logging;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Kernel.Clustering;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>Takes a started agent up to ready, in CloudStack's order: admit, prepare, the first ReadyCommand, the second.</summary>
internal sealed class AgentJoin(
    ConnectedAgent agent, AgentServerOptions options, IAgentListener listener, AgentDirectory directory, ClusterTraffic? cluster, ILogger logger, CancellationToken life)
{
    // A refused agent is to read why and to leave by itself.
    private static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(5);

    private volatile string? _refusal;

    /// <summary>Why the agent was refused; null when it was not.</summary>
    public string? Refusal => _refusal;

    /// <summary>The answer to a startup.</summary>
    /// <param name="identity">Who the agent is; null when that is not known yet.</param>
    public StartupAnswer StartupAnswer(AgentIdentity? identity) => new()
    {
        HostId = identity?.HostId ?? 0,
        HostUuid = identity?.HostUuid ?? "",
        HostName = identity?.HostName ?? "",
        PingInterval = (int)options.PingInterval.TotalSeconds,
    };

    /// <summary>Makes the agent ready, or refuses it. Never throws.</summary>
    /// <param name="secondAnswer">The header of the second StartupAnswer that an agent gets who starts up again.</param>
    public async Task RunAsync(FrameHeader? secondAnswer)
    {
        await Task.Yield();
        try
        {
            var identity = await AdmitAsync(secondAnswer).ConfigureAwait(false);
            await MakeReadyAsync(identity).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or LinkException && life.IsCancellationRequested)
        {
            // The connection is over; the receiving end says why.
        }
        catch (AgentRefusedException e)
        {
            await RefuseAsync(e.Message).ConfigureAwait(false);
        }
        catch (Exception e) when (e is LinkException or AgentSendException)
        {
            agent.Disconnect($"it does not become ready: {e.Message}");
        }
        catch (Exception e)
        {
            logger.ListenerFailed(e, nameof(ReadyCommand), agent);
        }
    }

    private async Task<AgentIdentity> AdmitAsync(FrameHeader? secondAnswer)
    {
        try
        {
            var identity = await listener.AdmitAsync(agent, life).ConfigureAwait(false) ?? IdentityHere();
            agent.Admit(identity);
            directory.Add(agent);
            if (cluster is not null)
            {
                await cluster.ClaimAsync(identity.HostId, life).ConfigureAwait(false);
            }

            if (secondAnswer is { } header)
            {
                await agent.ReplyAsync(header, [StartupAnswer(identity)], life).ConfigureAwait(false);
            }

            await listener.PrepareAsync(agent, life).ConfigureAwait(false);
            return identity;
        }
        catch (Exception e) when (!life.IsCancellationRequested)
        {
            throw new AgentRefusedException(e);
        }
    }

    private AgentIdentity IdentityHere() => cluster is null
        ? directory.IdentityOf(agent)
        : throw new InvalidOperationException("a kernel of several nodes must give each agent an id, the same on every node");

    private async Task MakeReadyAsync(AgentIdentity identity)
    {
        var inSequence = new AgentSendOptions { Timeout = options.ReadyTimeout, InSequence = true };
        var answer = await agent.SendAsync(FirstReady(identity), inSequence, life).ConfigureAwait(false);
        if (!answer.Result)
        {
            agent.Disconnect($"it does not become ready: {answer.Details ?? "no details"}");
            return;
        }

        agent.BecomeReady();
        logger.Ready(agent);
        var second = SendSecondReadyAsync(identity, inSequence);
        await listener.ReadyAsync(agent, answer, life).ConfigureAwait(false);
        await second.ConfigureAwait(false);
    }

    private async Task SendSecondReadyAsync(AgentIdentity identity, AgentSendOptions inSequence)
    {
        var ready = FirstReady(identity);
        ready.MsHostList = [.. options.ManagementServers];
        ready.AvoidMsHostList = [];
        ready.LbAlgorithm = options.BalancingAlgorithm;
        ready.LbCheckInterval = 0;
        ready.Arch = agent.Startup[0].Arch;
        try
        {
            await agent.SendAsync(ready, inSequence, life).ConfigureAwait(false);
        }
        catch (AgentSendException e)
        {
            logger.SecondReadyFailed(agent, e.Message);
        }
    }

    private ReadyCommand FirstReady(AgentIdentity identity) => new()
    {
        Wait = (int)options.ReadyTimeout.TotalSeconds,
        ZoneId = identity.ZoneId,
        HostId = identity.HostId,
        HostUuid = identity.HostUuid,
        HostName = identity.HostName,
        EnableHumanReadableSizes = true,
    };

    /// <summary>The refusal carries none of the ids and not even the kernel's flag, as CloudStack sends it.</summary>
    private async Task RefuseAsync(string reason)
    {
        logger.Refused(agent, reason);
        _refusal = string.Create(CultureInfo.InvariantCulture, $"refused: {reason}");
        var header = new FrameHeader
        {
            Flags = FrameFlags.Request | FrameFlags.StopOnError | FrameFlags.InSequence,
            Sequence = -1,
            ManagementServerId = -1,
            AgentId = -1,
            Via = -1,
        };
        try
        {
            await agent.ReplyAsync(header, [new ReadyCommand { RefusalReason = reason }], life).ConfigureAwait(false);
            await agent.CloseAsync(life).ConfigureAwait(false);
            await Task.Delay(s_farewell, options.Time, life).ConfigureAwait(false);
            agent.Disconnect(_refusal);
        }
        catch (Exception e) when (e is OperationCanceledException or LinkException)
        {
            // It has left.
        }
    }

    private sealed class AgentRefusedException(Exception cause) : Exception(cause.Message, cause);
}
