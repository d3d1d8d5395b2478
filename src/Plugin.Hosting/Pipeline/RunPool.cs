namespace Plugin.Hosting;

/// <summary>
/// Keeps the runs that nobody holds on to: one with each thread that ended one, at no cost of synchronization, and
/// some for those that end elsewhere than they begin.
/// </summary>
internal sealed class RunPool(RunSurroundings surroundings)
{
    private const int MostShared = 64;

    [ThreadStatic]
    private static OperationRun? t_own;

    private readonly Lock _lock = new();
    private readonly Stack<OperationRun> _shared = new(MostShared);

    public OperationRun Rent()
    {
        var own = t_own;
        if (own is not null && own.Pool == this)
        {
            t_own = null;
            return own;
        }

        lock (_lock)
        {
            return _shared.TryPop(out var shared) ? shared : new OperationRun(this, surroundings);
        }
    }

    /// <summary>Takes back a run that has ended its operation.</summary>
    public void Return(OperationRun run)
    {
        var own = t_own;
        if (own is null || own.Pool != this)
        {
            t_own = run;
            return;
        }

        lock (_lock)
        {
            if (_shared.Count < MostShared)
            {
                _shared.Push(run);
            }
        }
    }
}
