using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

internal sealed partial class AgentSession
{
    private async Task IntroduceAsync(CancellationToken cancellation)
    {
        try
        {
            await SendStartupAsync(cancellation).ConfigureAwait(false);
            await _started.Task.WaitAsync(_parts.Options.StartupTimeout, _parts.Time, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            End(SessionEnd.Lost, $"the kernel did not answer the startup commands within {_parts.Options.StartupTimeout}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            End(SessionEnd.Lost, e.Message);
        }
    }

    private async Task SendStartupAsync(CancellationToken cancellation)
    {
        var offer = _parts.Identity.Offer(_connection.RemoteEndPoint);
        var described = await DescribeAsync(offer, cancellation).ConfigureAwait(false);
        if (!described.Succeeded)
        {
            End(SessionEnd.Lost, $"the plugin cannot describe the host: {described.Failure}");
            return;
        }

        foreach (var command in described.Value)
        {
            _parts.Identity.Complete(command, offer, _isTransferred);
        }

        _parts.Certificates.Describe(described.Value);
        _parts.Logger.Introduces(_parts.Name, _kernel, _parts.Identity.HostId);
        await SendRequestAsync(FrameFlags.Request, described.Value, cancellation).ConfigureAwait(false);
    }

    private ValueTask<OperationResult<IReadOnlyList<StartupCommand>>> DescribeAsync(StartupRoutingCommand offer, CancellationToken cancellation) =>
        _parts.Pipeline.RunAsync(
            new Operation<IReadOnlyList<StartupCommand>>
            {
                WireName = "com.cloud.agent.api.StartupCommand",
                Resource = _resource,
                Plugin = _parts.Plugin,
                Work = context => _parts.Plugin.FindPart<IHostStartup>()?.StartupAsync(offer, context) ?? new([offer]),
            },
            cancellation);

    /// <summary>Pings at the kernel's interval, and gives the connection up when the kernel says nothing for too long.</summary>
    private async Task PingAsync(TimeSpan interval, CancellationToken cancellation)
    {
        var due = _parts.Time.GetUtcNow();
        try
        {
            while (true)
            {
                due += interval;
                var early = due - _parts.Time.GetUtcNow();
                await Task.Delay(early > TimeSpan.Zero ? early : TimeSpan.Zero, _parts.Time, cancellation).ConfigureAwait(false);
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

    /// <summary>
    /// Makes a ping. A kernel takes the power states for the whole truth, so without them it gets the plain ping, which
    /// only says that the agent lives.
    /// </summary>
    private async Task<Command> MakePingAsync(CancellationToken cancellation)
    {
        var hostId = _parts.Identity.HostId;
        if (_parts.Plugin.FindPart<IPowerStateReporter>() is not { } reporter)
        {
            return new PingCommand { HostType = HostType.Routing, HostId = hostId };
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
            return new PingCommand { HostType = HostType.Routing, HostId = hostId };
        }

        return new PingRoutingCommand
        {
            HostType = HostType.Routing,
            HostId = hostId,
            HostVmStateReport = states.Value.ToDictionary(
                static vm => vm.Key, vm => (HostVmStateReportEntry?)new HostVmStateReportEntry { State = vm.Value, Host = _resource }),
        };
    }

    private async Task SendRequestAsync(FrameFlags flags, IReadOnlyList<Command> commands, CancellationToken cancellation)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, commands);
        await _connection.SendAsync(Header(flags), writer.Written, cancellation).ConfigureAwait(false);
    }
}
