namespace Plugin.Transport.Agent.Link;

/// <summary>Gives a link up when the peer stays silent too long where it must not.</summary>
/// <param name="time">The clock.</param>
/// <param name="timeout">How long is too long.</param>
/// <param name="giveUp">Ends the link.</param>
internal sealed class StallGuard(TimeProvider time, TimeSpan timeout, Action giveUp) : IDisposable
{
    private ITimer? _timer;

    /// <summary>The peer must do something from now on.</summary>
    public void Start()
    {
        _timer ??= time.CreateTimer(static state => ((Action)state!)(), giveUp, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _timer.Change(timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The peer has done it.</summary>
    public void Stop() => _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Frees the timer.</summary>
    public void Dispose() => _timer?.Dispose();
}
