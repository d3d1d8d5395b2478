namespace Plugin.Hosting;

/// <summary>A run's place in the list of its <see cref="DeadlineWatch"/>, whose lock guards it.</summary>
internal struct WatchPlace
{
    private OperationRun? _previous;

    public OperationRun? Next { get; private set; }

    public bool Linked { get; private set; }

    /// <summary>True from the cancellation on; what is due then is the end of the grace.</summary>
    public bool Cancelled { get; set; }

    /// <summary>When the watch must do something about the run, on the monotonic clock.</summary>
    public long Due { get; set; }

    public void Enter(OperationRun self, ref OperationRun? first)
    {
        Linked = true;
        Cancelled = false;
        Next = first;
        if (first is not null)
        {
            first.Watch._previous = self;
        }

        first = self;
    }

    public void Leave(ref OperationRun? first)
    {
        if (!Linked)
        {
            return;
        }

        Linked = false;
        if (_previous is null)
        {
            first = Next;
        }
        else
        {
            _previous.Watch.Next = Next;
        }

        if (Next is not null)
        {
            Next.Watch._previous = _previous;
        }

        _previous = null;
        Next = null;
    }
}
