using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.Hosting;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>
/// Keeps one resource connected to a kernel: dials, introduces the host, serves the commands, and comes back when the
/// connection breaks. When the process stops, commands in progress are answered before the agent takes its leave.
/// </summary>
public sealed class AgentService : BackgroundService, ITransportHealth
{
    private readonly AgentOptions _options;
    private readonly PluginHostOptions _hostOptions;
    private readonly string _section;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly IPlugin _plugin;
    private readonly CommandPipeline _pipeline;
    private readonly TaskCompletionSource _firstReady = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StartupGate? _gate;
    private LinkCredentials? _credentials;
    private AgentParts? _parts;
    private volatile string _state = "has not started";
    private volatile bool _isReady;

    /// <summary>Creates an agent; the host starts it.</summary>
    /// <param name="plugin">What it serves.</param>
    /// <param name="pipeline">What runs the commands; several agents may share it.</param>
    /// <param name="section">The configuration section of the options, for messages.</param>
    /// <param name="options">Where the kernel is and who the agent is.</param>
    /// <param name="hostOptions">The data directory and the time to drain.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">The log.</param>
    /// <param name="gate">What the agent waits for before it dials; null for nothing.</param>
    public AgentService(
        IPlugin plugin, CommandPipeline pipeline, string section, AgentOptions options, PluginHostOptions hostOptions, TimeProvider time,
        ILogger<AgentService> logger, StartupGate? gate = null)
    {
        _gate = gate;
        _plugin = plugin;
        _pipeline = pipeline;
        _section = section;
        _options = options;
        _hostOptions = hostOptions;
        _time = time;
        _logger = logger;
    }

    /// <inheritdoc/>
    public IPlugin Plugin => _plugin;

    /// <inheritdoc/>
    public string Transport => "connected agent";

    /// <summary>True while a kernel has accepted the host on the open connection.</summary>
    public bool IsReady => _isReady;

    /// <inheritdoc/>
    public string State => _state + _credentials?.HealthText;

    /// <summary>The connection on which the host is accepted; null while there is none.</summary>
    internal AgentSession? Ready => _parts?.Ready;

    /// <summary>Completes when a kernel has accepted the host for the first time.</summary>
    public Task FirstReady => _firstReady.Task;

    /// <summary>The host's id in the kernel; null while it has none.</summary>
    public long? HostId => _parts?.Identity.HostId is > 0 and var id ? id : null;

    /// <summary>When the agent's certificate ends; null while it has none.</summary>
    public DateTimeOffset? CertificateUntil => _credentials?.CertificateUntil;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _credentials?.Dispose();
        _parts?.Certificates.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A setting or a certificate cannot be used; the message names the setting.</exception>
    /// <exception cref="StartupException">Neither the settings nor the plugin say what kind of hypervisor the host is.</exception>
    /// <exception cref="InvalidDataException">The file with the agent's state is damaged.</exception>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (_options.HypervisorType is null && _plugin.FindPart<IHostStartup>() is null)
        {
            throw new StartupException(
                $"{_section}:{nameof(_options.HypervisorType)} must be set, to KVM for example: {_plugin.Manifest.Name} does not describe its host ({nameof(IHostStartup)}), "
                + "and CloudStack refuses a host without a hypervisor type.");
        }

        var resourceName = _options.ResourceName ?? _plugin.GetType().Name;
        var certificates = CertificateDirectory.Of(_options, _hostOptions.DataDirectory, resourceName);
        _credentials = new(resourceName, _options, _section, certificates, _time, _logger);
        var identity = new AgentIdentity(_options, resourceName, AgentStateFile.Open(_hostOptions.DataDirectory, resourceName, _options.Guid, EarlierIdOf(resourceName)));
        if (!KernelList.TryParse(_options.Kernels, _options.Port, out var kernels))
        {
            throw new InvalidOperationException($"{_section}:{nameof(_options.Kernels)} is no list of kernels.");
        }

        var port = kernels.FirstPort;
        _parts = new AgentParts(KernelList.TryParse(identity.Kernels, port, out var given) ? given : kernels)
        {
            KernelPort = port,
            Name = resourceName,
            Plugin = _plugin,
            Pipeline = _pipeline,
            Options = _options,
            Identity = identity,
            Certificates = new(resourceName, _options, certificates, _time, _logger),
            Reconciliation = new(_time),
            LateAnswers = new(_options.LateAnswers, _options.LateAnswersFor, _time, _logger),
            DrainWithin = _hostOptions.DrainWithin,
            Time = _time,
            Logger = _logger,
            BecameReady = BecomeReady,
        };
        if (_options.EarlierWorkers is { } workers)
        {
            _logger.WorkersNotTaken(_section, workers, _hostOptions.MaxParallelMutations, _hostOptions.MaxParallelReads);
        }

        if (_options.TrustAnyKernel)
        {
            _logger.TrustsAnybody(_section);
        }

        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var parts = _parts!;
        var backOff = new BackOff(_options.FirstRetry, _options.LongestRetry, Random.Shared);
        var isTransferred = false;
        if (_gate is not null)
        {
            _state = "waits for the startup steps";
            await _gate.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            var kernel = parts.Kernels.Next();
            _state = $"dials {kernel}";
            var (end, reason, wasReady) = await ConnectAsync(parts, kernel, isTransferred, stoppingToken).ConfigureAwait(false);
            _isReady = false;
            _state = $"has no connection to {kernel}";
            if (end == SessionEnd.Dismissed)
            {
                return;
            }

            isTransferred = end == SessionEnd.HandedOver;
            var isExpected = end is SessionEnd.HandedOver or SessionEnd.Returned or SessionEnd.Renewed;
            if (wasReady)
            {
                backOff.Reset();
                parts.Kernels.Restart(withPreferred: end != SessionEnd.Renewed && isExpected);
            }

            if (!isExpected && !stoppingToken.IsCancellationRequested)
            {
                var wait = backOff.Next();
                _logger.Unconnected(parts.Name, kernel.ToString(), reason, wait.TotalSeconds);
                await Task.Delay(wait, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The id belongs to the host of that whole guid, which the program's own settings may have changed.</summary>
    private long? EarlierIdOf(string resourceName) =>
        _options.EarlierHost is { } earlier && earlier.Guid == _options.Guid && earlier.ResourceName == resourceName ? earlier.Id : null;

    private void BecomeReady()
    {
        _isReady = true;
        _state = $"connected as host {HostId}";
        _firstReady.TrySetResult();
    }

    private async Task<(SessionEnd End, string Reason, bool WasReady)> ConnectAsync(
        AgentParts parts, KernelAddress kernel, bool isTransferred, CancellationToken stopping)
    {
        _logger.Dials(parts.Name, kernel.ToString());
        try
        {
            var link = await DialAsync(kernel, stopping).ConfigureAwait(false);
            var session = new AgentSession(parts, new FrameConnection(link, ConnectionOptions), kernel, isTransferred);
            await using (session.ConfigureAwait(false))
            {
                var end = await ServeAsync(session, stopping).ConfigureAwait(false);
                return (end, session.Reason + _credentials!.CureOf(session.Rejection), session.WasReady);
            }
        }
        catch (LinkException e)
        {
            return (SessionEnd.Lost, e.Message + _credentials!.CureOf(e.Failure), false);
        }
        catch (OperationCanceledException e)
        {
            return (SessionEnd.Lost, e.Message, false);
        }
        catch (Exception e)
        {
            _logger.Faulted(e, parts.Name, kernel.ToString());
            return (SessionEnd.Lost, e.Message, false);
        }
    }

    private FrameConnectionOptions ConnectionOptions => new() { Burst = _options.AnswerBurst, BurstPause = _options.AnswerPause, Time = _time };

    private async Task<AgentLink> DialAsync(KernelAddress kernel, CancellationToken stopping)
    {
        var link = await LinkHandshake.ConnectAsync(kernel.Host, kernel.Port, _credentials!.Next(), stopping).ConfigureAwait(false);
        try
        {
            _credentials.Met(link);
            return link;
        }
        catch (LinkException)
        {
            link.Dispose();
            throw;
        }
    }

    private async Task<SessionEnd> ServeAsync(AgentSession session, CancellationToken stopping)
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = stopping.Register(() => stop.TrySetResult());
        var serving = session.RunAsync();
        if (await Task.WhenAny(serving, stop.Task).ConfigureAwait(false) == stop.Task)
        {
            await _pipeline.DrainAsync(_hostOptions.DrainWithin).ConfigureAwait(false);
            await session.LeaveAsync().ConfigureAwait(false);
        }

        return await serving.ConfigureAwait(false);
    }
}
