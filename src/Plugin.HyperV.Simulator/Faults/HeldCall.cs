namespace Plugin.HyperV.Simulator;

/// <summary>A job that waits right before its effect; see <see cref="FaultPlan.HoldNext"/>.</summary>
public sealed class HeldCall
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the job has arrived at the barrier.</summary>
    public Task Reached => _reached.Task;

    /// <summary>Lets the job go on.</summary>
    public void Release() => _released.TrySetResult();

    internal Task WaitAsync(CancellationToken cancellationToken)
    {
        _reached.TrySetResult();
        return _released.Task.WaitAsync(cancellationToken);
    }
}
