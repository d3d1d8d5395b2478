namespace Plugin.Transport.Agent.Connection;

/// <summary>
/// Spreads a burst of answers over time. CloudStack's end drops what its pool cannot take, and nothing tells how much of
/// what was sent it has worked off. So while the peer is owed more answers than one burst, one burst goes in each pause;
/// as long as it is owed no more, nobody waits.
/// </summary>
/// <param name="burst">How many frames go at once.</param>
/// <param name="pause">How long it is until the next ones.</param>
/// <param name="time">The clock.</param>
/// <param name="resume">Is called when a pause is over.</param>
internal sealed class SendPace(int burst, TimeSpan pause, TimeProvider time, Action resume) : IDisposable
{
    private ITimer? _timer;
    private bool _isTimerSet;
    private long _began;
    private int _sent;

    /// <summary>True when another frame may go now; otherwise a later call of <c>resume</c> is certain.</summary>
    /// <param name="owed">How many answers the peer is owed, those that are ready included.</param>
    public bool Allows(int owed)
    {
        if (owed <= burst || _sent < burst)
        {
            return true;
        }

        var left = pause - time.GetElapsedTime(_began);
        if (left <= TimeSpan.Zero)
        {
            _sent = 0;
            return true;
        }

        if (!_isTimerSet)
        {
            _isTimerSet = true;
            _timer ??= time.CreateTimer(static pace => ((SendPace)pace!).End(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _timer.Change(left, Timeout.InfiniteTimeSpan);
        }

        return false;
    }

    /// <summary>Counts a frame.</summary>
    public void Sent()
    {
        if (_sent == 0)
        {
            _began = time.GetTimestamp();
        }

        // Beyond a burst it makes no difference how many.
        _sent = Math.Min(_sent + 1, burst);
    }

    /// <summary>A timer that fired may be set again.</summary>
    public void Resumed() => _isTimerSet = false;

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();

    private void End() => resume();
}
