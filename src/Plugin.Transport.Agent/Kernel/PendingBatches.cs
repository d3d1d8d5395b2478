using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Plugin.Abstractions;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>The batches of one agent that have no answers yet, their numbers and their order.</summary>
internal sealed class PendingBatches
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, PendingBatch> _pending = [];
    private readonly Dictionary<(long NodeId, long Sequence), PendingBatch> _forwarded = [];
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
            ThrowIfClosed();
            var batch = new PendingBatch(nodeId: null, _nextSequence++, NextTurn(isInSequence));
            _pending.Add(batch.Sequence, batch);
            return batch;
        }
    }

    /// <summary>Gives a request of another node its place; it keeps its number.</summary>
    /// <param name="header">The request's.</param>
    /// <param name="origin">The connection that it came over.</param>
    /// <param name="most">How many there may be.</param>
    /// <exception cref="AgentSendException">The agent is gone, there are too many, or the number is in use.</exception>
    public PendingBatch AddForwarded(FrameHeader header, object origin, int most)
    {
        lock (_gate)
        {
            ThrowIfClosed();
            var key = (header.ManagementServerId, header.Sequence);
            if (_forwarded.Count >= most || _forwarded.ContainsKey(key))
            {
                throw new AgentSendException(CommandSendFailure.Unreachable, string.Create(
                    CultureInfo.InvariantCulture, $"the agent has {_forwarded.Count} requests of other kernel nodes, and takes no more or has this one"));
            }

            var batch = new PendingBatch(header.ManagementServerId, header.Sequence, NextTurn(header.IsInSequence), origin);
            _forwarded.Add(key, batch);
            return batch;
        }
    }

    /// <summary>Takes a request of another node.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryTakeForwarded(long nodeId, long sequence, [MaybeNullWhen(false)] out PendingBatch batch)
    {
        lock (_gate)
        {
            return _forwarded.Remove((nodeId, sequence), out batch);
        }
    }

    /// <summary>The requests that came over one connection of another node.</summary>
    public IReadOnlyList<(long NodeId, long Sequence)> ForwardedOf(object origin)
    {
        lock (_gate)
        {
            return [.. _forwarded.Where(item => item.Value.Origin == origin).Select(static item => item.Key)];
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
        lock (_gate)
        {
            if (batch.NodeId is not { } nodeId)
            {
                _pending.Remove(batch.Sequence);
            }
            else if (_forwarded.TryGetValue((nodeId, batch.Sequence), out var last) && last == batch)
            {
                _forwarded.Remove((nodeId, batch.Sequence));
            }
        }

        batch.End();
    }

    /// <summary>Lets every batch fail, the ones to come too.</summary>
    public void Close(string reason)
    {
        PendingBatch[] pending;
        lock (_gate)
        {
            _closed ??= new AgentSendException(CommandSendFailure.ConnectionLost, reason);
            pending = [.. _pending.Values, .. _forwarded.Values];
            _pending.Clear();
            _forwarded.Clear();
        }

        foreach (var batch in pending)
        {
            batch.Fail(new AgentSendException(CommandSendFailure.ConnectionLost, reason));
        }
    }

    private SequenceTurn? NextTurn(bool isInSequence)
    {
        var turn = isInSequence ? new SequenceTurn(_lastTurn) : null;
        _lastTurn = turn?.Ended ?? _lastTurn;
        return turn;
    }

    private void ThrowIfClosed()
    {
        if (_closed is not null)
        {
            throw new AgentSendException(_closed.Failure, _closed.Message);
        }
    }
}
