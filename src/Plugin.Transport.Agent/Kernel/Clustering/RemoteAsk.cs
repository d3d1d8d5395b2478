using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>A batch that was given to the node that has the agent.</summary>
/// <param name="sequence">Its number on the wire.</param>
/// <param name="agentId">The agent.</param>
/// <param name="nodeId">The node.</param>
internal sealed class RemoteAsk(long sequence, long agentId, long nodeId)
{
    private readonly TaskCompletionSource<IReadOnlyList<Answer>> _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Sequence => sequence;

    public long AgentId => agentId;

    public long NodeId => nodeId;

    public Task<IReadOnlyList<Answer>> Answers => _answers.Task;

    public void Complete(IReadOnlyList<Answer> answers) => _answers.TrySetResult(answers);

    public void Fail(CommandSendFailure failure, string reason, Exception? cause = null)
    {
        _answers.TrySetException(new AgentSendException(failure, reason, cause));
        _ = _answers.Task.Exception;
    }
}
