namespace Plugin.Hosting;

/// <summary>
/// Keeps the service control manager informed. While the process starts or stops it hears a new checkpoint well within
/// the time it was told to wait, since it kills what falls silent.
/// </summary>
internal sealed class ServiceReports : IDisposable
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_waitHint = TimeSpan.FromSeconds(20);

    private readonly IServiceControl _control;
    private readonly ITimer _timer;
    private readonly Lock _lock = new();
    private ServiceState _state = ServiceState.StartPending;
    private int _checkpoint;

    /// <summary>Begins with <see cref="ServiceState.StartPending"/>.</summary>
    public ServiceReports(IServiceControl control, TimeProvider time)
    {
        _control = control;
        _timer = time.CreateTimer(static reports => ((ServiceReports)reports!).GoOn(), this, s_every, Timeout.InfiniteTimeSpan);
        Enter(ServiceState.StartPending);
    }

    public void Running() => Enter(ServiceState.Running);

    public void Stopping() => Enter(ServiceState.StopPending);

    /// <summary>The last word; the manager may end the process afterwards.</summary>
    public void Stopped(int exitCode) => Enter(ServiceState.Stopped, exitCode);

    public void Dispose() => _timer.Dispose();

    private void GoOn()
    {
        lock (_lock)
        {
            if (_state == ServiceState.Stopped)
            {
                return;
            }

            _timer.Change(s_every, Timeout.InfiniteTimeSpan);
            if (_state is ServiceState.StartPending or ServiceState.StopPending)
            {
                _control.Report(_state, ++_checkpoint, s_waitHint, 0);
            }
        }
    }

    private void Enter(ServiceState state, int exitCode = 0)
    {
        lock (_lock)
        {
            if (_state == ServiceState.Stopped)
            {
                return;
            }

            _state = state;
            _checkpoint = 0;
            var isPending = state is ServiceState.StartPending or ServiceState.StopPending;
            _control.Report(state, isPending ? ++_checkpoint : 0, isPending ? s_waitHint : TimeSpan.Zero, exitCode);
        }
    }
}
