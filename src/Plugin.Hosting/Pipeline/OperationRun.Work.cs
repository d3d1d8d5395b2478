using System.Threading.Tasks.Sources;

namespace Plugin.Hosting;

/// <content>The work itself: begun here or on a thread of its own, ended by itself or given up.</content>
internal sealed partial class OperationRun : IThreadPoolWorkItem, IValueTaskSource
{
    private const int Running = 0;
    private const int HasEnded = 1;
    private const int IsGivenUp = 2;

    private ManualResetValueTaskSourceCore<bool> _ended;
    private ExecutionContext? _flow;
    private int _state;

    /// <summary>Completes once, when the work has ended or is given up.</summary>
    public ValueTask Ended => new(this, _ended.Version);

    public bool GivenUp => Volatile.Read(ref _state) == IsGivenUp;

    /// <summary>What the work gave; null beside a <see cref="Fault"/>.</summary>
    public object? Value { get; private set; }

    public Exception? Fault { get; private set; }

    /// <summary>The places to leave when the work has ended, whoever still waits for it then.</summary>
    public RunPlaces Places { get; }

    /// <summary>Begins the work on this thread.</summary>
    public void Start()
    {
        Begun = true;
        ValueTask<object?> pending;
        try
        {
            pending = Work!.InvokeAsync(this);
        }
        catch (Exception exception)
        {
            End(null, exception);
            return;
        }

        Take(pending);
    }

    /// <summary>Begins the work on a thread of its own: a handler that blocks its thread must not block the transport's.</summary>
    public void StartElsewhere()
    {
        _flow = ExecutionContext.Capture();
        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    /// <summary>Takes over work that was begun.</summary>
    public void Take(ValueTask<object?> pending)
    {
        if (pending.IsCompletedSuccessfully)
        {
            End(pending.Result, null);
        }
        else
        {
            _ = AwaitAsync(pending);
        }
    }

    /// <summary>Stops waiting for the work, which goes on.</summary>
    public void GiveUp()
    {
        if (Interlocked.CompareExchange(ref _state, IsGivenUp, Running) == Running)
        {
            // On the watch's thread, which has others to look after.
            _ended.RunContinuationsAsynchronously = true;
            _ended.SetResult(true);
        }
    }

    void IThreadPoolWorkItem.Execute()
    {
        var flow = _flow;
        _flow = null;
        if (flow is null)
        {
            Start();
        }
        else
        {
            ExecutionContext.Run(flow, static run => ((OperationRun)run!).Start(), this);
        }
    }

    void IValueTaskSource.GetResult(short token) => _ended.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _ended.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _ended.OnCompleted(continuation, state, token, flags);

    private void ResetWork()
    {
        _ended.Reset();
        Value = null;
        Fault = null;
        _state = Running;
    }

    private async Task AwaitAsync(ValueTask<object?> pending)
    {
        object? value = null;
        Exception? fault = null;
        try
        {
            value = await pending.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        End(value, fault);
    }

    /// <summary>Ends the work with what came of it.</summary>
    public void End(object? value, Exception? fault)
    {
        Value = value;
        Fault = fault;
        Places.Leave();
        if (Interlocked.CompareExchange(ref _state, HasEnded, Running) == Running)
        {
            // Whoever waits may give the run to another operation in this call: nothing here may touch it afterwards.
            _ended.SetResult(true);
        }
        else
        {
            _endedLate(this);
        }
    }
}
