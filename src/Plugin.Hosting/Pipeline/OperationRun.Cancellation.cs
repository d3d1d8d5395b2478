namespace Plugin.Hosting;

/// <content>
/// How a run is cancelled. Nothing is set up for an operation that ends at once and whose handler does not ask for
/// the token; all others are engaged: watched for their deadline and linked with the caller.
/// </content>
internal sealed partial class OperationRun
{
    // Its place in the watch's list; a field, because the neighbours in the list write it.
    public WatchPlace Watch;

    private readonly Lock _cancelling = new();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _callerLink;
    private bool _tokenGiven;
    private bool _cancelled;
    private volatile bool _engaged;

    /// <summary>Makes sure that the deadline, the caller and the end of the process reach the run.</summary>
    public void Engage()
    {
        if (!_engaged)
        {
            lock (_cancelling)
            {
                EngageLocked();
            }
        }
    }

    /// <summary>Cancels the token; called by the watch only, which then never lets the run serve another operation.</summary>
    public void Cancel()
    {
        CancellationTokenSource? source;
        lock (_cancelling)
        {
            _cancelled = true;
            source = _tokenGiven ? _source : null;
        }

        // A handler's callback that blocks must not keep the deadlines of others waiting.
        _ = source?.CancelAsync();
    }

    private CancellationToken GiveToken()
    {
        lock (_cancelling)
        {
            if (Work is null)
            {
                // The context has outlived its handler.
                return new CancellationToken(canceled: true);
            }

            _source ??= new CancellationTokenSource();
            _tokenGiven = true;
            EngageLocked();
            if (_cancelled && !_source.IsCancellationRequested)
            {
                _source.Cancel();
            }

            return _source.Token;
        }
    }

    private void EngageLocked()
    {
        if (_engaged)
        {
            return;
        }

        _engaged = true;
        _watch.Add(this);
        if (_caller.CanBeCanceled)
        {
            _callerLink = _caller.UnsafeRegister(static run => ((OperationRun)run!)._watch.Cancel((OperationRun)run), this);
        }
    }

    /// <summary>
    /// Takes the run out of all that may cancel it. Only if it leaves the watch before the watch has picked it, and
    /// its token has been given back whole, it may serve again: then nobody is left who could cancel the next operation.
    /// </summary>
    private bool TryDisengage()
    {
        // Waits for a callback that is running, so that none comes later.
        _callerLink.Dispose();
        _callerLink = default;
        if (!_watch.Remove(this) || (_tokenGiven && !_source!.TryReset()))
        {
            return false;
        }

        _tokenGiven = false;
        _engaged = false;
        return true;
    }
}
