using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.SecondaryStorage;
using Plugin.Hosting;
using Plugin.Transport.Agent.Frames;

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

        // The kernel takes the first one for what the agent is, and the storage of a host for the host's.
        var commands = described.Value.OrderBy(static command => command is StartupRoutingCommand ? 0 : 1).ToList();
        if (commands.Count == 0)
        {
            End(SessionEnd.Lost, "the plugin describes no host: its startup has no command");
            return;
        }

        foreach (var command in commands)
        {
            _parts.Identity.Complete(command, offer, _isTransferred);
        }

        if (commands.Exists(static command => command is StartupRoutingCommand { HypervisorType: null }))
        {
            End(SessionEnd.Lost, "the plugin describes a host without a hypervisor type, which CloudStack refuses: have it set one, or set HypervisorType among the settings of the agent");
            return;
        }

        _kind = commands[0].Type ?? HostType.Routing;
        _parts.Certificates.Describe(commands);
        _parts.Logger.Introduces(_parts.Name, _kernel, _parts.Identity.HostId);
        var isInSequence = commands.Exists(static command => command is StartupSecondaryStorageCommand or StartupProxyCommand);
        await SendRequestAsync(FrameFlags.Request | (isInSequence ? FrameFlags.InSequence : FrameFlags.None), commands, cancellation).ConfigureAwait(false);
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

    private async Task SendRequestAsync(FrameFlags flags, IReadOnlyList<Command> commands, CancellationToken cancellation)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, commands);
        await _connection.SendAsync(Header(flags), writer.Written, cancellation).ConfigureAwait(false);
    }
}
