namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>A clock on which one certain time span is over as soon as anybody waits for it, and every other one never is.</summary>
internal sealed class FlyingTime(TimeSpan flying) : TimeProvider
{
    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FlyingTimer(flying, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class FlyingTimer(TimeSpan flying, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == flying)
            {
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }

            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
