using System.Diagnostics.CodeAnalysis;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>The batches of one agent that have no answers yet, their numbers and their order.</summary>
internal sealed class PendingBatches
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, PendingBatch> _pending = [];
    private Task _lastTurn = Task.CompletedTask;
    private AgentSendException? _closed;

    // The upper bits differ from one connection to the next, so that an answer never meets another connection's request.
    private long _nextSequence = Random.Shared.NextInt64(short.MaxValue) << 48;

    /// <summary>Gives a batch its number and its place.</summary>
    /// <exception cref="AgentSendException">The agent is gone.</exception>
    public PendingBatch Add(bool isInSequence)
    {
        lock (_gate)
        {
            if (_closed is not null)
            {
                throw new AgentSendException(_closed.Failure, _closed.Message);
            }

            var turn = isInSequence ? new SequenceTurn(_lastTurn) : null;
            _lastTurn = turn?.Ended ?? _lastTurn;
            var batch = new PendingBatch(_nextSequence++, turn);
            _pending.Add(batch.Sequence, batch);
            return batch;
        }
    }

    /// <summary>Takes the batch that an answer belongs to.</summary>
    /// <returns>False when nobody waits for the answer.</returns>
    public bool TryTake(long sequence, [MaybeNullWhen(false)] out PendingBatch batch)
    {
        lock (_gate)
        {
            return _pending.Remove(sequence, out batch);
        }
    }

    /// <summary>Forgets a batch and lets the next one in sequence go.</summary>
    public void End(PendingBatch batch)
    {
        TryTake(batch.Sequence, out _);
        batch.End();
    }

    /// <summary>Lets every batch fail, the ones to come too.</summary>
    public void Close(string reason)
    {
        PendingBatch[] pending;
        lock (_gate)
        {
            _closed ??= new AgentSendException(AgentSendFailure.AgentGone, reason);
            pending = [.. _pending.Values];
            _pending.Clear();
        }

        foreach (var batch in pending)
        {
            batch.Fail(new AgentSendException(AgentSendFailure.AgentGone, reason));
        }
    }
}
