using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// The one way of a command to its handler, whatever transport brought it. It makes the context, keeps the lanes,
/// watches the deadline and turns everything that can go wrong into a failure answer of the right class.
/// </summary>
/// <remarks>
/// Mutating commands with a resource key in common run one after another in the order of their arrival. The keys hold
/// for one resource, so for one plugin object: the VM <c>i-2-3-VM</c> of one host does not wait for that of another. Only
/// kinds of <see cref="PluginHostOptions.SharedKinds"/> hold for the whole process. Commands that only read take no lane:
/// a status check never waits behind a copy of ten minutes. Both kinds have a cap of their own for each resource, so
/// that neither a stuck device nor long work takes the places of others.
/// <para>
/// At the deadline the handler is cancelled and gets <see cref="PluginHostOptions.CancellationGrace"/> to undo and
/// end. If it does not, the failure is answered all the same, but the handler keeps its lane until it ends.
/// </para>
/// <para>
/// With a journal, a mutating command is in it before its handler runs, see <see cref="JournalOptions"/>. One that comes
/// twice with the same <see cref="CommandRequest.Delivery"/> is run once, and both get the one answer; see
/// <see cref="DuplicateOptions"/>. Commands that only read are run as often as they come.
/// </para>
/// <para>
/// A command that only reads and whose handler ends at once costs some tens of nanoseconds and no memory, unless
/// somebody listens to traces, metrics or bodies in the log.
/// </para>
/// </remarks>
public sealed partial class CommandPipeline : IDisposable
{
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly PluginHostOptions _options;
    private readonly DeadlineWatch _watch;
    private readonly RunPool _runs;
    private readonly UnknownLog _unknown;

    private readonly ResourceShares _shares;

    // Those that mutate are counted from their arrival on, and get one of the places to run when they have their lanes.
    private readonly CommandGate _mutationArrivals = new(CommandGate.Unlimited);
    private readonly CommandWork _commands;
    private readonly DeliveryWindow _deliveries;
    private readonly ICommandJournal? _journal;
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationToken _draining;

    /// <summary>Creates a pipeline without a journal; that of a host has one.</summary>
    public CommandPipeline(IOptions<PluginHostOptions> options, TimeProvider time, ILogger<CommandPipeline> logger)
        : this(options, time, logger, null)
    {
    }

    internal CommandPipeline(
        IOptions<PluginHostOptions> options, TimeProvider time, ILogger<CommandPipeline> logger, ICommandJournal? journal)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value;
        _time = time;
        _logger = logger;
        _journal = journal;
        _draining = _stopping.Token;
        _unknown = new(logger);
        var clock = new MonotonicClock(time);
        _watch = new DeadlineWatch(time, clock, _options.CancellationGrace);
        _shares = new ResourceShares(_options.MaxParallelReads, _options.MaxParallelMutations);
        Lanes = new LaneSet(_options.SharedKindNames);
        var surroundings = new RunSurroundings(_watch, clock, time, _options.DefaultWait, Lanes, _shares, logger, TellLateEnd);
        _runs = new RunPool(surroundings);
        _commands = new CommandWork(new RetryPolicy(_options.Retry, time, logger, _draining));
        _deliveries = new DeliveryWindow(_options.Duplicates, clock);
    }

    /// <summary>The lanes, for tests.</summary>
    internal LaneSet Lanes { get; }

    private int InFlight => _shares.Reading + _mutationArrivals.Count;

    /// <summary>How many commands run for the resource that a plugin object drives, or wait for a place to.</summary>
    internal int InProgressOf(IPlugin plugin) => _shares.InProgressOf(plugin);

    /// <summary>Has a command answered. It throws for nothing that a handler does.</summary>
    /// <param name="request">The command, or why it could not be read.</param>
    /// <param name="cancellation">Cancelled when nobody wants the work done any more.</param>
    /// <returns>The handler's answer, or a failure of the route's answer class; to be awaited once.</returns>
    public ValueTask<Answer> RunAsync(CommandRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request.Route, nameof(request));
        if (request.Unknown.Count > 0)
        {
            _unknown.Report(request.Unknown, request.Route.WireName, request.Resource);
        }

        if (IsRunOnce(request))
        {
            return RunOnce(request, cancellation);
        }

        var run = _runs.Rent();
        run.Begin(request, _commands, cancellation);
        return request.Unreadable is null && run.Quick && !SomebodyListens() && run.Share.Reads.TryEnter()
            ? AnswerHere(run)
            : CompleteAsync(run, _commands, request.Unreadable);
    }

    /// <summary>
    /// Tells how long an answer was on the wire, so that the answers that are kept for deliveries that come twice stay
    /// within <see cref="DuplicateOptions.LargestAnswers"/>. A command that only reads is not kept and needs no call.
    /// </summary>
    /// <param name="request">The command with its delivery.</param>
    /// <param name="length">The length of its answer in bytes.</param>
    public void Weigh(in CommandRequest request, int length)
    {
        if (IsRunOnce(request))
        {
            _deliveries.Weigh(request.Resource, request.Delivery, length);
        }
    }

    /// <summary>Runs work that is not in a dispatch table the same way. It throws for nothing that the work does.</summary>
    /// <param name="operation">The work.</param>
    /// <param name="cancellation">Cancelled when nobody wants the work done any more.</param>
    /// <returns>What came of it; to be awaited once.</returns>
    public ValueTask<OperationResult<T>> RunAsync<T>(Operation<T> operation, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var work = new OperationWork<T>(operation);
        var run = _runs.Rent();
        run.Begin(operation, work, cancellation);
        return CompleteAsync(run, work, operation.Unreadable);
    }

    /// <summary>
    /// Stops: refuses new commands and those that wait for their turn with a failure answer, lets those that run end,
    /// and cancels what has not ended within the bound. Calling it again waits for the same end.
    /// </summary>
    /// <remarks>
    /// A mutating command that was cancelled so is answered as interrupted, and stays open in the journal: what became of
    /// it on the device is found out at the next start.
    /// </remarks>
    /// <param name="bound">How long commands may go on; zero cancels at once.</param>
    /// <returns>True when nothing runs any more; false when handlers ignored their cancellation.</returns>
    public async Task<bool> DrainAsync(TimeSpan bound)
    {
        var noReads = _shares.CloseReads();
        _mutationArrivals.Close();
        await _stopping.CancelAsync().ConfigureAwait(false);
        var empty = Task.WhenAll(noReads, _mutationArrivals.Empty);
        _logger.Draining(InFlight, bound);
        if (await EndsWithinAsync(empty, bound).ConfigureAwait(false))
        {
            return true;
        }

        _logger.DrainCancels(InFlight);
        _watch.Stop();
        if (await EndsWithinAsync(empty, _options.CancellationGrace).ConfigureAwait(false))
        {
            return true;
        }

        _logger.DrainGaveUp(InFlight);
        return false;
    }

    /// <summary>Frees what the pipeline holds; drain it before.</summary>
    public void Dispose()
    {
        _watch.Dispose();
        _stopping.Dispose();
    }

    /// <summary>Learns which deliveries an earlier process took.</summary>
    internal void Recall(IReadOnlyList<KnownDelivery> known) => _deliveries.Recall(known, _time.GetUtcNow());

    private static bool IsRunOnce(in CommandRequest request) =>
        request.Delivery.IsKnown && (request.Route.Behaviour & CommandBehaviour.Mutating) != 0 && request.Unreadable is null;

    private async Task<bool> EndsWithinAsync(Task work, TimeSpan bound)
    {
        await work.WaitAsync(bound, _time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return work.IsCompleted;
    }
}
