using System.Runtime.InteropServices;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// One queue for each resource key in use, within the scope of its ticket unless the key's kind is shared. Work enters all queues of its keys at once and runs when it heads every
/// one of them; since all queues see the same order of arrival, no two can wait for each other.
/// </summary>
internal sealed class LaneSet(IReadOnlySet<string>? sharedKinds = null)
{
    // More idle queues than that are left to the garbage collector.
    private const int MostIdle = 64;

    private readonly Lock _lock = new();
    private readonly Dictionary<LaneKey, List<LaneTicket>> _lanes = [];
    private readonly Stack<List<LaneTicket>> _idle = [];

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

    /// <summary>Queues up for all keys of the ticket; a repeated key counts once.</summary>
    /// <returns>True when it is its turn already; else <see cref="WaitAsync"/>.</returns>
    public bool TryEnter(LaneTicket ticket)
    {
        lock (_lock)
        {
            ticket.Queued = true;
            ticket.LanesToWaitFor = 0;
            for (var i = 0; i < ticket.Keys.Count; i++)
            {
                ref var lane = ref CollectionsMarshal.GetValueRefOrAddDefault(_lanes, LaneOf(ticket, ticket.Keys[i]), out var exists);
                if (!exists)
                {
                    lane = _idle.TryPop(out var idle) ? idle : new List<LaneTicket>(1);
                }
                else if (lane![^1] == ticket)
                {
                    ticket.Keys.RemoveAt(i--);
                    continue;
                }
                else
                {
                    ticket.LanesToWaitFor++;
                }

                lane!.Add(ticket);
            }

            ticket.Turn = ticket.LanesToWaitFor == 0 ? null : new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return ticket.Turn is null;
        }
    }

    /// <summary>Waits for the turn of a ticket that has queued up.</summary>
    /// <exception cref="OperationCanceledException">Cancelled before its turn; the ticket holds nothing.</exception>
    public async Task WaitAsync(LaneTicket ticket, CancellationToken cancellation)
    {
        try
        {
            await ticket.Turn!.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch
        {
            Leave(ticket);
            throw;
        }
    }

    /// <summary>Gives the places of a ticket up, if it has any.</summary>
    public void Leave(LaneTicket ticket)
    {
        lock (_lock)
        {
            if (!ticket.Queued)
            {
                return;
            }

            foreach (var key in ticket.Keys)
            {
                LeaveLocked(LaneOf(ticket, key), ticket);
            }

            ticket.Queued = false;
        }
    }

    private LaneKey LaneOf(LaneTicket ticket, ResourceKey key) =>
        new(sharedKinds is not null && sharedKinds.Contains(key.Kind) ? null : ticket.Scope, key);

    private void LeaveLocked(LaneKey key, LaneTicket ticket)
    {
        var lane = _lanes[key];
        var place = lane.IndexOf(ticket);
        lane.RemoveAt(place);
        if (lane.Count == 0)
        {
            _lanes.Remove(key);
            if (_idle.Count < MostIdle)
            {
                _idle.Push(lane);
            }
        }
        else if (place == 0 && --lane[0].LanesToWaitFor == 0)
        {
            lane[0].Turn!.TrySetResult();
        }
    }
}
