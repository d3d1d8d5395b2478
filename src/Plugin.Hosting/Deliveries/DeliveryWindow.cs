using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// Remembers the mutating commands of the last minutes by what their transport knows them by, so that one that comes
/// twice is run once. Those that run are always known; of those that were answered, so many and for so long.
/// </summary>
internal sealed class DeliveryWindow(DuplicateOptions options, MonotonicClock clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Resource, DeliveryId Id), Delivered> _known = [];
    private readonly Queue<Delivered> _answered = [];

    /// <summary>How many are known.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _known.Count;
            }
        }
    }

    /// <summary>Takes a delivery.</summary>
    /// <param name="request">The command with its delivery.</param>
    /// <param name="delivered">The new delivery, or the first of the same.</param>
    /// <returns>False when it came before.</returns>
    public bool TryTake(in CommandRequest request, out Delivered delivered)
    {
        var logId = OperationRun.FindLogId(request.Command);
        lock (_lock)
        {
            ForgetLocked();
            if (_known.TryGetValue((request.Resource, request.Delivery), out var first) && first.Is(request.Route.WireName, logId))
            {
                delivered = first;
                return false;
            }

            delivered = new Delivered(request.Resource, request.Delivery, request.Route.WireName, logId);
            _known[delivered.Key] = delivered;
            return true;
        }
    }

    /// <summary>Gives the answer to all who brought the delivery.</summary>
    /// <param name="delivered">The delivery.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="begun">False when the handler was not called: then the next delivery is the first.</param>
    public void Settle(Delivered delivered, Answer answer, bool begun)
    {
        lock (_lock)
        {
            if (begun)
            {
                KeepLocked(delivered);
            }
            else
            {
                RemoveLocked(delivered);
            }
        }

        delivered.Answer(answer);
    }

    /// <summary>Takes what an earlier process knew.</summary>
    /// <param name="known">The deliveries, the oldest first.</param>
    /// <param name="now">The wall clock.</param>
    public void Recall(IReadOnlyList<KnownDelivery> known, DateTimeOffset now)
    {
        lock (_lock)
        {
            foreach (var each in known)
            {
                // Compared so that a clock which was set back makes them kept, not forgotten.
                if (each.ClosedAt is null || now - each.ClosedAt < options.KeepFor)
                {
                    var delivered = new Delivered(each);
                    _known[delivered.Key] = delivered;
                    KeepLocked(delivered);
                }
            }
        }
    }

    private void KeepLocked(Delivered delivered)
    {
        delivered.AnsweredAt = clock.Now;
        _answered.Enqueue(delivered);
        ForgetLocked();
    }

    private void ForgetLocked()
    {
        var oldest = clock.Now - options.KeepFor.Ticks;
        while (_answered.TryPeek(out var first) && (_answered.Count > options.KeepAtMost || first.AnsweredAt <= oldest))
        {
            _answered.Dequeue();
            RemoveLocked(first);
        }
    }

    private void RemoveLocked(Delivered delivered)
    {
        if (_known.TryGetValue(delivered.Key, out var current) && current == delivered)
        {
            _known.Remove(delivered.Key);
        }
    }
}
