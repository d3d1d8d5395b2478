namespace Plugin.Hosting;

/// <summary>
/// One queue for each resource key in use. Work enters all queues of its keys at once and runs when it heads every
/// one of them; since all queues see the same order of arrival, no two can wait for each other.
/// </summary>
internal sealed class LaneSet
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedList<LaneTicket>> _lanes = new(StringComparer.Ordinal);

    /// <summary>How many keys are in use or waited for; idle lanes are dropped.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _lanes.Count;
            }
        }
    }

    /// <summary>Queues up at once, before it returns; the task completes when it is this work's turn.</summary>
    /// <param name="keys">The keys; a repeated key counts once.</param>
    /// <param name="cancellation">Leaves the queues.</param>
    /// <returns>What to dispose when the work has ended.</returns>
    /// <exception cref="OperationCanceledException">Cancelled before its turn; it holds nothing.</exception>
    public ValueTask<LaneTicket> EnterAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var ticket = new LaneTicket(this, keys);
        lock (_lock)
        {
            foreach (var key in ticket.Keys)
            {
                if (!_lanes.TryGetValue(key, out var lane))
                {
                    _lanes.Add(key, lane = new LinkedList<LaneTicket>());
                }

                lane.AddLast(ticket);
                ticket.LanesToWaitFor += lane.Count == 1 ? 0 : 1;
            }

            if (ticket.LanesToWaitFor == 0)
            {
                return new(ticket);
            }
        }

        return new(WaitAsync(ticket, cancellation));
    }

    internal void Leave(LaneTicket ticket)
    {
        lock (_lock)
        {
            foreach (var key in ticket.Keys)
            {
                var lane = _lanes[key];
                var wasHead = lane.First!.Value == ticket;
                lane.Remove(ticket);
                if (lane.Count == 0)
                {
                    _lanes.Remove(key);
                }
                else if (wasHead)
                {
                    var next = lane.First!.Value;
                    if (--next.LanesToWaitFor == 0)
                    {
                        next.Turn.TrySetResult();
                    }
                }
            }
        }
    }

    private static async Task<LaneTicket> WaitAsync(LaneTicket ticket, CancellationToken cancellation)
    {
        try
        {
            await ticket.Turn.Task.WaitAsync(cancellation).ConfigureAwait(false);
            return ticket;
        }
        catch
        {
            ticket.Dispose();
            throw;
        }
    }
}
