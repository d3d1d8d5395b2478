using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>A batch that was sent, or waits to be.</summary>
/// <param name="nodeId">The other node that asks; null for this one.</param>
/// <param name="sequence">Its number on the wire.</param>
/// <param name="turn">Its place in the queue; null when it goes at once.</param>
/// <param name="origin">The connection that it came over; null when this node asks.</param>
internal sealed class PendingBatch(long? nodeId, long sequence, SequenceTurn? turn, object? origin = null)
{
    private readonly TaskCompletionSource<IReadOnlyList<Answer>> _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long? NodeId => nodeId;

    public long Sequence => sequence;

    public object? Origin => origin;

    public bool IsInSequence => turn is not null;

    public Task<IReadOnlyList<Answer>> Answers => _answers.Task;

    public Task WaitForTurnAsync(CancellationToken cancellation) => turn?.WaitAsync(cancellation) ?? Task.CompletedTask;

    public void Complete(IReadOnlyList<Answer> answers) => _answers.TrySetResult(answers);

    public void Fail(AgentSendException failure) => _answers.TrySetException(failure);

    /// <summary>Lets the next batch go; the failure of one that nobody waits for any more is nobody's.</summary>
    public void End()
    {
        turn?.End();
        _ = _answers.Task.Exception;
    }
}
