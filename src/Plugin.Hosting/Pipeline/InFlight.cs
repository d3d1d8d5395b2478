namespace Plugin.Hosting;

/// <summary>Counts what runs, lets nothing new in once it is closed, and tells when nothing is left.</summary>
internal sealed class InFlight
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _closed;

    public int Count { get; private set; }

    /// <summary>Completes when it is closed and empty.</summary>
    public Task Empty => _empty.Task;

    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_closed)
            {
                return false;
            }

            Count++;
            return true;
        }
    }

    public void Exit()
    {
        lock (_lock)
        {
            Count--;
            CompleteWhenEmpty();
        }
    }

    public void Close()
    {
        lock (_lock)
        {
            _closed = true;
            CompleteWhenEmpty();
        }
    }

    private void CompleteWhenEmpty()
    {
        if (_closed && Count == 0)
        {
            _empty.TrySetResult();
        }
    }
}
