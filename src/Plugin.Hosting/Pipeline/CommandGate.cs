namespace Plugin.Hosting;

/// <summary>
/// Lets so many in at a time and the others wait in the order of their arrival. Once it is closed it lets nobody new
/// in, and tells when nobody is left. Neither entering nor leaving takes a lock while nobody has to wait.
/// </summary>
internal sealed class CommandGate
{
    /// <summary>More than can ever be in one process.</summary>
    public const int Unlimited = 1 << 29;

    // Taken off the free places when the gate closes, so that everybody comes by the lock.
    private const int Closed = 1 << 30;

    private readonly int _most;
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource<bool>> _waiting = [];
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Below zero when somebody waits: only under the lock it goes there, and only there it comes back.
    private int _free;
    private bool _closed;

    /// <summary>Creates an open gate.</summary>
    /// <param name="most">How many may be in at a time.</param>
    public CommandGate(int most) => _free = _most = most;

    /// <summary>How many are in or wait to be.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return CountLocked();
            }
        }
    }

    /// <summary>Completes when the gate is closed and nobody is in or waits.</summary>
    public Task Empty => _empty.Task;

    /// <summary>Enters if there is a place now.</summary>
    public bool TryEnter()
    {
        var free = Volatile.Read(ref _free);
        while (free > 0)
        {
            var seen = Interlocked.CompareExchange(ref _free, free - 1, free);
            if (seen == free)
            {
                return true;
            }

            free = seen;
        }

        return false;
    }

    /// <summary>Enters when there is a place.</summary>
    /// <returns>False when the gate is closed.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before there was a place; nothing is to be left.</exception>
    public ValueTask<bool> EnterAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_closed)
            {
                return new(false);
            }

            return TakePlaceLocked() ? new(true) : new(WaitAsync(_waiting.AddLast(NewWaiter()), cancellation));
        }
    }

    /// <summary>Gives a place back.</summary>
    public void Leave()
    {
        var free = Volatile.Read(ref _free);
        while (free >= 0)
        {
            var seen = Interlocked.CompareExchange(ref _free, free + 1, free);
            if (seen == free)
            {
                return;
            }

            free = seen;
        }

        lock (_lock)
        {
            Interlocked.Increment(ref _free);
            if (_waiting.First is { } next)
            {
                _waiting.RemoveFirst();
                next.Value.SetResult(true);
            }

            CompleteWhenEmptyLocked();
        }
    }

    /// <summary>Lets nobody new in; who waits still gets a place.</summary>
    public void Close()
    {
        lock (_lock)
        {
            if (!_closed)
            {
                _closed = true;
                Interlocked.Add(ref _free, -Closed);
                CompleteWhenEmptyLocked();
            }
        }
    }

    private static TaskCompletionSource<bool> NewWaiter() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes a place, or counts one more as waiting for it and returns false.</summary>
    private bool TakePlaceLocked()
    {
        while (true)
        {
            var free = Volatile.Read(ref _free);
            if (Interlocked.CompareExchange(ref _free, free - 1, free) == free)
            {
                return free > 0;
            }
        }
    }

    private async Task<bool> WaitAsync(LinkedListNode<TaskCompletionSource<bool>> place, CancellationToken cancellation)
    {
        try
        {
            return await place.Value.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            GiveUp(place);
            throw;
        }
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource<bool>> place)
    {
        lock (_lock)
        {
            if (place.List is not null)
            {
                _waiting.Remove(place);
                Interlocked.Increment(ref _free);
                CompleteWhenEmptyLocked();
                return;
            }
        }

        Leave();
    }

    private int CountLocked() => _most - Volatile.Read(ref _free) - (_closed ? Closed : 0);

    private void CompleteWhenEmptyLocked()
    {
        if (_closed && CountLocked() == 0)
        {
            _empty.TrySetResult();
        }
    }
}
