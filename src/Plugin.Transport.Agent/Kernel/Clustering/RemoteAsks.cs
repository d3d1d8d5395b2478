using System.Diagnostics.CodeAnalysis;
using Plugin.Abstractions;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>The batches of this node that other nodes' agents have not answered yet.</summary>
internal sealed class RemoteAsks
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, RemoteAsk> _asks = [];
    private string? _whyClosed;
    private long _nextSequence = Random.Shared.NextInt64(short.MaxValue) << 48;

    /// <summary>Gives a batch its number.</summary>
    /// <exception cref="AgentSendException">The node stops.</exception>
    public RemoteAsk Add(long agentId, long nodeId)
    {
        lock (_gate)
        {
            if (_whyClosed is not null)
            {
                throw new AgentSendException(CommandSendFailure.Unreachable, _whyClosed);
            }

            var ask = new RemoteAsk(_nextSequence++, agentId, nodeId);
            _asks.Add(ask.Sequence, ask);
            return ask;
        }
    }

    /// <summary>Takes the batch of a number and an agent.</summary>
    /// <returns>False when nobody waits for its answer.</returns>
    public bool TryTake(long sequence, long agentId, [MaybeNullWhen(false)] out RemoteAsk ask)
    {
        lock (_gate)
        {
            return _asks.TryGetValue(sequence, out ask) && ask.AgentId == agentId && _asks.Remove(sequence);
        }
    }

    /// <summary>Lets everything fail that was given to a node.</summary>
    public void FailAll(long nodeId, string reason)
    {
        RemoteAsk[] lost;
        lock (_gate)
        {
            lost = [.. _asks.Values.Where(ask => ask.NodeId == nodeId)];
            foreach (var ask in lost)
            {
                _asks.Remove(ask.Sequence);
            }
        }

        FailEach(lost, reason);
    }

    /// <summary>Lets every batch fail, the ones to come too.</summary>
    public void Close(string reason)
    {
        RemoteAsk[] all;
        lock (_gate)
        {
            _whyClosed = reason;
            all = [.. _asks.Values];
            _asks.Clear();
        }

        FailEach(all, reason);
    }

    private static void FailEach(RemoteAsk[] asks, string reason)
    {
        foreach (var ask in asks)
        {
            ask.Fail(CommandSendFailure.ConnectionLost, reason);
        }
    }
}
