using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// The one way of a command to its handler, whatever transport brought it. It makes the context, keeps the lanes,
/// watches the deadline and turns everything that can go wrong into a failure answer of the right class.
/// </summary>
/// <remarks>
/// Mutating commands with a resource key in common run one after another in the order of their arrival; the keys hold
/// for the whole plugin process. Commands that only read take no lane: a status check never waits behind a copy of
/// ten minutes. Both kinds have a cap of their own, which reads and long work therefore do not share.
/// <para>
/// At the deadline the handler is cancelled and gets <see cref="PluginHostOptions.CancellationGrace"/> to undo and
/// end. If it does not, the failure is answered all the same, but the handler keeps its lane until it ends.
/// </para>
/// </remarks>
public sealed partial class CommandPipeline : IDisposable
{
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly PluginHostOptions _options;
    private readonly InFlight _inFlight = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _mutations;
    private readonly SemaphoreSlim _reads;
    private readonly UnknownLog _unknown;

    /// <summary>Creates a pipeline.</summary>
    public CommandPipeline(IOptions<PluginHostOptions> options, TimeProvider time, ILogger<CommandPipeline> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value;
        _time = time;
        _logger = logger;
        _unknown = new(logger);
        _mutations = new SemaphoreSlim(_options.MaxParallelMutations);
        _reads = new SemaphoreSlim(_options.MaxParallelReads);
    }

    /// <summary>The lanes, for tests.</summary>
    internal LaneSet Lanes { get; } = new();

    /// <summary>Has a command answered. It throws for nothing that a handler does.</summary>
    /// <param name="request">The command, or why it could not be read.</param>
    /// <param name="cancellation">Cancelled when nobody wants the work done any more.</param>
    /// <returns>The handler's answer, or a failure of the route's answer class.</returns>
    public async ValueTask<Answer> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var route = request.Route;
        if (request.Unknown.Count > 0)
        {
            _unknown.Report(request.Unknown, route.WireName, request.Resource);
        }

        var result = await RunAsync(
            new Operation<Answer>
            {
                WireName = route.WireName,
                Resource = request.Resource,
                Behaviour = route.Behaviour,
                Command = request.Command,
                Unreadable = request.Unreadable,
                Work = context => route.InvokeAsync(request.Plugin, request.Command!, context),
            },
            cancellation).ConfigureAwait(false);
        return result.Succeeded ? result.Value : route.CreateFailure(result.Failure);
    }

    /// <summary>Runs work that is not in a dispatch table the same way. It throws for nothing that the work does.</summary>
    /// <param name="operation">The work.</param>
    /// <param name="cancellation">Cancelled when nobody wants the work done any more.</param>
    public async ValueTask<OperationResult<T>> RunAsync<T>(Operation<T> operation, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var run = new OperationRun(
            operation.WireName, operation.Resource, operation.Command, _options.DefaultWait, _time, _logger, _stop.Token, cancellation);
        var begun = _time.GetTimestamp();
        var activity = PluginTelemetry.Begin(run.WireName, run.Resource, run.LogId);
        if (_logger.IsEnabled(LogLevel.Debug))
        {
            _logger.Accepted(run.WireName, run.Resource, run.LogId, LogBody.Of(run.Command));
        }

        var (result, outcome) = _inFlight.TryEnter()
            ? await FinishAsync(DriveAsync(operation, run), run).ConfigureAwait(false)
            : Refuse<T>(run);

        var duration = _time.GetElapsedTime(begun);
        PluginTelemetry.End(activity, run.WireName, outcome, duration);
        var level = outcome != CommandOutcome.Done || operation.Behaviour.HasFlag(CommandBehaviour.Mutating) ? LogLevel.Information : LogLevel.Debug;
        if (_logger.IsEnabled(level))
        {
            _logger.Answered(level, run.WireName, run.Resource, run.LogId, PluginTelemetry.NameOf(outcome), (long)duration.TotalMilliseconds);
        }

        return result;
    }

    /// <summary>
    /// Stops: refuses new commands with a failure answer, lets those that wait or run end, and cancels what has not
    /// ended within the bound. Calling it again waits for the same end.
    /// </summary>
    /// <param name="bound">How long commands may go on; zero cancels at once.</param>
    /// <returns>True when nothing runs any more; false when handlers ignored their cancellation.</returns>
    public async Task<bool> DrainAsync(TimeSpan bound)
    {
        _inFlight.Close();
        _logger.Draining(_inFlight.Count, bound);
        if (await EndsWithinAsync(_inFlight.Empty, bound).ConfigureAwait(false))
        {
            return true;
        }

        _logger.DrainCancels(_inFlight.Count);
        await _stop.CancelAsync().ConfigureAwait(false);
        if (await EndsWithinAsync(_inFlight.Empty, _options.CancellationGrace).ConfigureAwait(false))
        {
            return true;
        }

        _logger.DrainGaveUp(_inFlight.Count);
        return false;
    }

    /// <summary>Frees what the pipeline holds; drain it before.</summary>
    public void Dispose()
    {
        _stop.Dispose();
        _mutations.Dispose();
        _reads.Dispose();
    }

    private async Task<bool> EndsWithinAsync(Task work, TimeSpan bound)
    {
        await work.WaitAsync(bound, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return work.IsCompleted;
    }
}
