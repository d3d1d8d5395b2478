namespace Plugin.Hosting;

/// <summary>A place in the queues of some keys; disposing gives it up.</summary>
internal sealed class LaneTicket(LaneSet lanes, IReadOnlyCollection<string> keys) : IDisposable
{
    private int _left;

    public IReadOnlyCollection<string> Keys { get; } = keys.Count > 1 ? new HashSet<string>(keys, StringComparer.Ordinal) : keys;

    /// <summary>In how many queues somebody is ahead; guarded by the lane set's lock.</summary>
    public int LanesToWaitFor { get; set; }

    public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _left, 1) == 0)
        {
            lanes.Leave(this);
        }
    }
}
