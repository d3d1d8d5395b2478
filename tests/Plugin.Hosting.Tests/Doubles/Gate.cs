namespace Plugin.Hosting.Tests.Doubles;

/// <summary>Lets a test hold a handler and know that it is held.</summary>
public sealed class Gate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Entered => PipelineBench.InTime(_entered.Task);

    public void Open() => _open.TrySetResult();

    public async Task PassAsync(CancellationToken cancellation)
    {
        _entered.TrySetResult();
        await _open.Task.WaitAsync(cancellation);
    }
}
