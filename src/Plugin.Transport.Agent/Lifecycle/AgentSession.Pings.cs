using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecondaryStorage;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    /// <summary>
    /// Pings at the kernel's interval, and gives the connection up when the kernel says nothing for too long. The wall clock
    /// has no say: set ahead it would bring a storm of pings, set back none for as long. What was missed is not made up for.
    /// </summary>
    private async Task PingAsync(TimeSpan interval, CancellationToken cancellation)
    {
        var began = _parts.Time.GetTimestamp();
        var due = TimeSpan.Zero;
        try
        {
            while (true)
            {
                var now = _parts.Time.GetElapsedTime(began);
                due = due + interval > now ? due + interval : now;
                await Task.Delay(due - now, _parts.Time, cancellation).ConfigureAwait(false);
                var silence = _parts.Time.GetElapsedTime(Volatile.Read(ref _lastHeard));
                if (silence > interval * _parts.Options.SilentPings)
                {
                    End(SessionEnd.Lost, $"the kernel said nothing for {silence}");
                    return;
                }

                await SendRequestAsync(
                    FrameFlags.Request | FrameFlags.StopOnError, [await MakePingAsync(cancellation).ConfigureAwait(false)], cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is LinkException or OperationCanceledException)
        {
            // The connection is over; the receiving side says why.
        }
    }

    /// <summary>Makes the ping of the kind of host that started up.</summary>
    private ValueTask<Command> MakePingAsync(CancellationToken cancellation) => _kind switch
    {
        HostType.Routing => MakeHostPingAsync(cancellation),
        HostType.Storage or HostType.SecondaryStorage => new(new PingStorageCommand
        {
            HostType = _kind, HostId = _parts.Identity.HostId, Changes = [], CommandInfos = _parts.Reconciliation.Report(),
        }),
        _ => new(MakePlainPing()),
    };

    /// <summary>
    /// Makes the ping of a hypervisor host. A kernel takes the power states for the whole truth, so without them it gets
    /// the plain ping, which only says that the agent lives.
    /// </summary>
    private async ValueTask<Command> MakeHostPingAsync(CancellationToken cancellation)
    {
        if (_parts.Plugin.FindPart<IPowerStateReporter>() is not { } reporter)
        {
            return MakePlainPing();
        }

        var states = await _parts.Pipeline.RunAsync(
            new Operation<IReadOnlyDictionary<string, PowerState>>
            {
                WireName = "com.cloud.agent.api.PingRoutingCommand",
                Resource = _resource,
                Plugin = _parts.Plugin,
                Work = reporter.ReportPowerStatesAsync,
            },
            cancellation).ConfigureAwait(false);
        if (!states.Succeeded)
        {
            _parts.Logger.PingWithoutStates(_parts.Name, states.Failure);
            return MakePlainPing();
        }

        return new PingRoutingCommand
        {
            HostType = HostType.Routing,
            HostId = _parts.Identity.HostId,
            HostVmStateReport = states.Value.ToDictionary(
                static vm => vm.Key, vm => (HostVmStateReportEntry?)new HostVmStateReportEntry { State = vm.Value, Host = _resource }),
            CommandInfos = _parts.Reconciliation.Report(),
        };
    }

    private PingCommand MakePlainPing() =>
        new() { HostType = _kind, HostId = _parts.Identity.HostId, CommandInfos = _parts.Reconciliation.Report() };
}
