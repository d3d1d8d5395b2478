using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// Remembers the mutating commands of the last minutes by what their transport knows them by, so that one that comes
/// twice is run once. Those that run are always known; of those that were answered, so many and for so long, and the
/// oldest of them by their outcome only when the answers take too much memory.
/// </summary>
internal sealed class DeliveryWindow(DuplicateOptions options, MonotonicClock clock)
{
    // What the objects of an answer take besides its text, which is twice as long in them as on the wire.
    private const long WeightOfObjects = 256;
    private const int WeightOfByte = 2;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Resource, DeliveryId Id), Delivered> _known = [];
    private readonly Queue<Delivered> _answered = [];
    private readonly Queue<Delivered> _weighed = [];
    private long _weight;

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

    /// <summary>About how much memory the answers take that were weighed, in bytes.</summary>
    public long Weight
    {
        get
        {
            lock (_lock)
            {
                return _weight;
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

    /// <summary>Learns how long an answer is, and reduces the oldest ones to their outcome when all take too much memory.</summary>
    /// <param name="resource">The device that the delivery was for.</param>
    /// <param name="id">What the transport knows the delivery by.</param>
    /// <param name="length">The length of the answer on the wire, in bytes.</param>
    public void Weigh(string resource, DeliveryId id, int length)
    {
        lock (_lock)
        {
            if (!_known.TryGetValue((resource, id), out var delivered) || delivered.Weight > 0 || !delivered.HasAnswer)
            {
                return;
            }

            var weight = WeightOfObjects + ((long)length * WeightOfByte);
            if (weight > options.LargestAnswers)
            {
                delivered.KeepOutcomeOnly();
                return;
            }

            delivered.Weight = weight;
            _weight += weight;
            _weighed.Enqueue(delivered);
            while (_weighed.TryPeek(out var oldest) && (oldest.Weight == 0 || _weight > options.LargestAnswers))
            {
                _weighed.Dequeue();
                oldest.KeepOutcomeOnly();
                UnweighLocked(oldest);
            }
        }
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

    private void UnweighLocked(Delivered delivered)
    {
        _weight -= delivered.Weight;
        delivered.Weight = 0;
    }

    private void RemoveLocked(Delivered delivered)
    {
        UnweighLocked(delivered);
        if (_known.TryGetValue(delivered.Key, out var current) && current == delivered)
        {
            _known.Remove(delivered.Key);
        }
    }
}
