namespace Plugin.Transport.Agent.Kernel;

/// <summary>The place of one batch among those that run one after another.</summary>
/// <param name="previous">Ends when the batch before it is answered or given up.</param>
internal sealed class SequenceTurn(Task previous)
{
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the turn of the next batch has come.</summary>
    public Task Ended => _ended.Task;

    /// <summary>Waits for the turn.</summary>
    public Task WaitAsync(CancellationToken cancellation) => previous.WaitAsync(cancellation);

    /// <summary>Lets the next batch go, or lets it wait for the previous one when this one never had its turn.</summary>
    public void End()
    {
        if (previous.IsCompleted)
        {
            _ended.TrySetResult();
        }
        else
        {
            previous.ContinueWith(
                static (_, ended) => ((TaskCompletionSource)ended!).TrySetResult(), _ended, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
