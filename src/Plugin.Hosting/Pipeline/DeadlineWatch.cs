namespace Plugin.Hosting;

/// <summary>
/// Ends runs that last: cancels them at their deadline, when nobody wants them any more or when the process stops,
/// and gives them up when they have not ended within the grace that follows. One timer serves all runs; it is set
/// for the earliest of them and looks at all when it fires, so a run that ends in time never touches it.
/// </summary>
internal sealed class DeadlineWatch : IDisposable
{
    private static readonly TimeSpan s_longestTimer = TimeSpan.FromDays(1);

    private readonly Lock _lock = new();
    private readonly MonotonicClock _clock;
    private readonly TimeSpan _grace;
    private readonly ITimer _timer;
    private OperationRun? _first;
    private long _timerDue = long.MaxValue;
    private bool _stopped;

    public DeadlineWatch(TimeProvider time, MonotonicClock clock, TimeSpan grace)
    {
        _clock = clock;
        _grace = grace;
        _timer = time.CreateTimer(static watch => ((DeadlineWatch)watch!).Look(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>True when the process stops.</summary>
    public bool Stopped => Volatile.Read(ref _stopped);

    public void Add(OperationRun run)
    {
        bool late;
        lock (_lock)
        {
            run.Watch.Enter(run, ref _first);
            run.Watch.Due = run.DueAt;
            SetTimerLocked(run.DueAt);
            late = _stopped || run.DeadlinePassed;
        }

        if (late)
        {
            Cancel(run);
        }
    }

    /// <summary>Lets go of a run that has ended.</summary>
    /// <returns>True when it never was to be cancelled, so that nobody holds on to it.</returns>
    public bool Remove(OperationRun run)
    {
        lock (_lock)
        {
            run.Watch.Leave(ref _first);
            return !run.Watch.Cancelled;
        }
    }

    /// <summary>Cancels a run now; its grace begins.</summary>
    public void Cancel(OperationRun run)
    {
        lock (_lock)
        {
            if (!run.Watch.Linked || run.Watch.Cancelled)
            {
                return;
            }

            BeginGraceLocked(run);
            SetTimerLocked(run.Watch.Due);
        }

        run.Cancel();
    }

    /// <summary>Cancels what runs and what is added from now on.</summary>
    public void Stop()
    {
        var all = new List<OperationRun>();
        lock (_lock)
        {
            _stopped = true;
            for (var run = _first; run is not null; run = run.Watch.Next)
            {
                all.Add(run);
            }
        }

        all.ForEach(Cancel);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        List<OperationRun>? cancelled = null;
        List<OperationRun>? givenUp = null;
        lock (_lock)
        {
            _timerDue = long.MaxValue;
            var earliest = long.MaxValue;
            var now = _clock.Now;
            for (OperationRun? run = _first, next; run is not null; run = next)
            {
                next = run.Watch.Next;
                if (run.Watch.Due <= now && run.Watch.Cancelled)
                {
                    run.Watch.Leave(ref _first);
                    (givenUp ??= []).Add(run);
                    continue;
                }

                if (run.Watch.Due <= now)
                {
                    BeginGraceLocked(run);
                    (cancelled ??= []).Add(run);
                }

                earliest = Math.Min(earliest, run.Watch.Due);
            }

            SetTimerLocked(earliest);
        }

        cancelled?.ForEach(static run => run.Cancel());
        givenUp?.ForEach(static run => run.GiveUp());
    }

    private void BeginGraceLocked(OperationRun run)
    {
        run.Watch.Cancelled = true;
        run.Watch.Due = _clock.Now + _grace.Ticks;
    }

    private void SetTimerLocked(long due)
    {
        if (due >= _timerDue)
        {
            return;
        }

        _timerDue = due;
        var delay = TimeSpan.FromTicks(Math.Max(due - _clock.Now, 0));
        _timer.Change(delay < s_longestTimer ? delay : s_longestTimer, Timeout.InfiniteTimeSpan);
    }
}
