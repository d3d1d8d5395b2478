using System.Diagnostics;
using System.Globalization;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Cli.Decoding;
using Plugin.Cli.Terminals;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Cli.Kernel;

/// <summary>Prints what agents do, one line each, and sends them what the user wants.</summary>
/// <param name="terminal">Where to; secrets are hidden.</param>
/// <param name="batches">What each ready agent is sent.</param>
/// <param name="timeout">How long the answers may take.</param>
/// <param name="authority">Who gives certificates to agents that have none of it; null for nobody.</param>
internal sealed class Visitors(
    Terminal terminal, IReadOnlyList<CommandFile> batches, TimeSpan timeout, DevelopmentAuthority? authority = null) : IAgentListener
{
    private const long MiB = 1 << 20;

    private readonly TaskCompletionSource _served = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _hasFailure;

    /// <summary>Ends when one agent has answered everything.</summary>
    public Task Served => _served.Task;

    /// <summary>True when something was not answered, or with a failure.</summary>
    public bool HasFailure => _hasFailure;

    /// <summary>What comes from an agent cannot break a line or move the cursor.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c));

    /// <summary>Prints a line.</summary>
    public void Print(string line)
    {
        lock (terminal)
        {
            terminal.Output.WriteLine(OneLine(line));
        }
    }

    /// <inheritdoc/>
    public ValueTask PrepareAsync(ConnectedAgent agent, CancellationToken cancellation)
    {
        Print($"{agent}: connected from {agent.RemoteEndPoint}, {(agent.RemoteCertificate is { } shown ? $"certificate {shown.Subject}" : "no certificate")}");
        foreach (var startup in agent.Startup)
        {
            Print($"{agent}:   {Describe(startup)}");
        }

        return default;
    }

    /// <inheritdoc/>
    public async ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation)
    {
        Print($"{agent}: ready");
        if (authority is not null && agent.RemoteCertificate?.Issuer != authority.Certificate.Subject
            && await TryProvisionAsync(agent, authority, cancellation).ConfigureAwait(false))
        {
            // It is sent the rest when it has come back.
            return;
        }

        foreach (var batch in batches)
        {
            await SendAsync(agent, batch, cancellation).ConfigureAwait(false);
        }

        _served.TrySetResult();
    }

    /// <inheritdoc/>
    public ValueTask PingedAsync(ConnectedAgent agent, Command ping, CancellationToken cancellation)
    {
        Print($"{agent}: ping{(ping is PingRoutingCommand routing ? $", {Describe(routing)}" : "")}");
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<Answer?> AskedAsync(ConnectedAgent agent, Command command, CancellationToken cancellation)
    {
        Print($"{agent}: asks {command.GetType().Name}");
        return new((Answer?)null);
    }

    /// <inheritdoc/>
    public ValueTask LostAsync(ConnectedAgent agent, string reason)
    {
        Print($"{agent}: lost, {reason}");
        return default;
    }

    private async Task<bool> TryProvisionAsync(ConnectedAgent agent, DevelopmentAuthority issuer, CancellationToken cancellation)
    {
        try
        {
            using var certificate = await new CertificateProvisioner(issuer).ProvisionAsync(agent, cancellation).ConfigureAwait(false);
            Print(string.Create(
                CultureInfo.InvariantCulture,
                $"{agent}: has got the certificate {certificate.Subject}, serial {certificate.SerialNumber}, valid until {certificate.NotAfter.ToUniversalTime():u}; it comes back with it"));
            return true;
        }
        catch (Exception e) when (e is AgentSendException or CertificateProvisionException)
        {
            _hasFailure = true;
            Print($"{agent}: gets no certificate: {e.Message}");
            return false;
        }
    }

    private static string Describe(StartupCommand startup)
    {
        var place = $"{startup.GetType().Name}, zone {startup.DataCenter}, pod {startup.Pod}, cluster {startup.Cluster}, guid {startup.Guid}, version {startup.Version}";
        return startup is StartupRoutingCommand host
            ? string.Create(CultureInfo.InvariantCulture, $"{place}, {host.HypervisorType}, {host.Cpus} cores, {host.Memory / MiB} MiB")
            : place;
    }

    private static string Describe(PingRoutingCommand ping) => ping.HostVmStateReport switch
    {
        null => "no power states",
        { Count: 0 } => "no VMs",
        { } states => string.Join(", ", states.OrderBy(static vm => vm.Key, StringComparer.Ordinal).Select(static vm => $"{vm.Key} {vm.Value?.State}")),
    };

    private async Task SendAsync(ConnectedAgent agent, CommandFile batch, CancellationToken cancellation)
    {
        Print($"{agent}: <- {batch.Path}");
        var started = Stopwatch.GetTimestamp();
        try
        {
            var answers = await agent.SendAsync(batch.Commands, new() { Timeout = timeout }, cancellation).ConfigureAwait(false);
            Print(string.Create(
                CultureInfo.InvariantCulture,
                $"{agent}: -> {answers.Count(static answer => answer.Result)} of {batch.Commands.Count} succeeded in {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms"));
            Show(answers);
            _hasFailure |= answers.Count != batch.Commands.Count || answers.Any(static answer => !answer.Result);
        }
        catch (AgentSendException e)
        {
            _hasFailure = true;
            Print($"{agent}: -> no answer: {e.Message}");
        }
    }

    private void Show(IReadOnlyList<Answer> answers)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, answers.Cast<IWireObject>());
        lock (terminal)
        {
            new BodyPrinter(terminal.Output, redact: true).Print(new Body(writer.WrittenMemory));
        }
    }
}
