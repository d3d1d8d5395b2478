using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>What the pipeline knows of one operation while it runs: who may end it, when, and what it was doing.</summary>
/// <remarks>
/// A run serves one operation after another on the threads that finish them at once; see <see cref="RunPool"/>. What
/// an operation need not have (log id, token, texts without secrets) is made when somebody asks for it.
/// </remarks>
internal sealed partial class OperationRun : ContextSource
{
    private readonly DeadlineWatch _watch;
    private readonly MonotonicClock _clock;
    private readonly TimeProvider _time;
    private readonly Action<OperationRun> _endedLate;
    private readonly TimeSpan? _defaultWait;
    private readonly ResourceShares _shares;
    private string _wireName = "";
    private long _arrival;
    private CancellationToken _caller;
    private SecretScrubber? _scrubber;

    public OperationRun(RunPool pool, RunSurroundings surroundings)
    {
        Pool = pool;
        _watch = surroundings.Watch;
        _clock = surroundings.Clock;
        _time = surroundings.Time;
        _defaultWait = surroundings.DefaultWait;
        _endedLate = surroundings.EndedLate;
        _shares = surroundings.Shares;
        Share = _shares.OfNobody;
        Places = new RunPlaces(surroundings.Lanes);
        Context = new CommandContext(this);
        Trail = new CommandProgressTrail(this, surroundings.Logger);
    }

    public RunPool Pool { get; }

    public CommandContext Context { get; }

    public CommandProgressTrail Trail { get; }

    /// <summary>Null between two operations.</summary>
    public IWork? Work { get; private set; }

    public string WireName => Route is { } route ? route.WireName : _wireName;

    public override string Resource => _resource;

    public CommandBehaviour Behaviour { get; private set; }

    public Command? Command { get; private set; }

    /// <summary>The plugin and its route when the operation is a command of its dispatch table.</summary>
    public IPlugin? Plugin { get; private set; }

    /// <inheritdoc cref="Plugin"/>
    public CommandRoute? Route { get; private set; }

    /// <summary>The places of the resource. It stays when the run serves another operation, which is often for the same resource.</summary>
    public ResourceShare Share { get; private set; }

    public bool Mutating => (Behaviour & CommandBehaviour.Mutating) != 0;

    /// <summary>True when the handler only reads and is quick, so that it may run on the thread that brings the command.</summary>
    public bool Quick => (Behaviour & (CommandBehaviour.Mutating | CommandBehaviour.LongRunning)) == 0;

    /// <summary>What the transport knows this delivery by.</summary>
    public DeliveryId DeliveredAs { get; private set; }

    /// <summary>Where others learn the answer who bring the same delivery; null when none can come.</summary>
    public Delivered? Delivered { get; set; }

    /// <summary>The journal's entry of the run; null when it has none.</summary>
    public JournalEntry? Entry { get; set; }

    /// <summary>True when the work may have touched the device.</summary>
    public bool Begun { get; private set; }

    /// <summary>When the kernel stops waiting, on the monotonic clock; the end of time when nobody said.</summary>
    public long DueAt { get; private set; }

    /// <summary>How long the kernel waits, from the command's arrival on; null when nobody said.</summary>
    public TimeSpan? Wait => Command is { Wait: > 0 } command ? TimeSpan.FromSeconds(command.Wait) : _defaultWait;

    /// <summary>The time to the deadline, as coarse as the clock.</summary>
    public TimeSpan TimeLeft => DueAt == long.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromTicks(DueAt - _clock.Now);

    /// <summary>The time since the arrival, as coarse as the clock.</summary>
    public TimeSpan Elapsed => TimeSpan.FromTicks(_clock.Now - _arrival);

    /// <summary>Hides the command's secrets; made when the first text needs it.</summary>
    public SecretScrubber Scrubber => _scrubber ??= SecretScrubber.For(Command);

    public bool DeadlinePassed => DueAt != long.MaxValue && DueAt <= _clock.Now;

    public bool ProcessStops => _watch.Stopped;

    public bool CallerCancelled => _caller.IsCancellationRequested;

    public void Begin(in CommandRequest request, CommandWork work, CancellationToken caller)
    {
        Plugin = request.Plugin;
        Route = request.Route;
        BelongTo(request.Plugin);
        DeliveredAs = request.Delivery;
        Begin(work, request.Resource, request.Route.Behaviour, request.Command, caller);
    }

    public void Begin<T>(Operation<T> operation, OperationWork<T> work, CancellationToken caller)
    {
        _wireName = operation.WireName;
        BelongTo(operation.Plugin);
        Begin(work, operation.Resource, operation.Behaviour, operation.Command, caller);
    }

    /// <summary>Lets go of the operation when nobody holds on to the run any more.</summary>
    /// <returns>False when the run must not serve another operation.</returns>
    public bool TryEnd()
    {
        if (_engaged && !TryDisengage())
        {
            return false;
        }

        if (_state != Running)
        {
            ResetWork();
        }

        Work = null;
        Command = null;
        Plugin = null;
        Route = null;
        DeliveredAs = default;
        Delivered = null;
        Entry = null;
        Begun = false;
        _logId = null;
        _scrubber = null;
        _deadline = null;
        _caller = default;
        Trail.Clear();
        return true;
    }

    private void BelongTo(IPlugin? plugin)
    {
        if (Share.Plugin != plugin)
        {
            Share = _shares.Of(plugin);
        }
    }

    private void Begin(IWork work, string resource, CommandBehaviour behaviour, Command? command, CancellationToken caller)
    {
        Work = work;
        _resource = resource;
        Behaviour = behaviour;
        Command = command;
        _caller = caller;
        _arrival = _clock.Now;
        DueAt = Wait is { } wait ? _arrival + wait.Ticks : long.MaxValue;
    }
}
