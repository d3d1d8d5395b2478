using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>
/// Answers that outlived their connection, until the same kernel is there again. Whoever asked has been woken by then,
/// but the kernel shows late answers to those who listen to all of them.
/// </summary>
/// <param name="most">How many are kept; the oldest one goes first.</param>
/// <param name="lifetime">How long one is kept.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Hears of each that is given up.</param>
internal sealed class LateAnswers(int most, TimeSpan lifetime, TimeProvider time, ILogger logger)
{
    private const long MostBytes = 16L << 20;

    private readonly Lock _gate = new();
    private readonly LinkedList<LateAnswer> _kept = new();
    private long _bytes;

    /// <summary>Keeps an answer.</summary>
    public void Keep(LateAnswer answer)
    {
        lock (_gate)
        {
            _kept.AddLast(answer);
            _bytes += answer.Content.Length;
            while (_kept.Count > most || _bytes > MostBytes)
            {
                logger.LateAnswerDropped(_kept.First!.Value.Header.Sequence, "too many others are kept");
                Remove(_kept.First);
            }
        }
    }

    /// <summary>Takes out what may go to a kernel.</summary>
    /// <param name="node">The node that the new connection leads to.</param>
    /// <param name="hostId">The id that the host has there.</param>
    /// <param name="series">The upper part of the sequences of the new connection's own requests.</param>
    public IReadOnlyList<LateAnswer> TakeFor(long node, long hostId, long series)
    {
        var taken = new List<LateAnswer>();
        lock (_gate)
        {
            for (var entry = _kept.First; entry is not null;)
            {
                var next = entry.Next;
                var answer = entry.Value;
                if (time.GetElapsedTime(answer.Kept) > lifetime)
                {
                    logger.LateAnswerDropped(answer.Header.Sequence, "its kernel did not come back in time");
                    Remove(entry);
                }
                else if (answer.Node == node || answer.Header.ManagementServerId == node)
                {
                    // Its host may have another id by now, or a new request its number: then it would be taken for something else.
                    if (answer.Header.AgentId == hostId && SeriesOf(answer.Header.Sequence) != series)
                    {
                        taken.Add(answer);
                    }
                    else
                    {
                        logger.LateAnswerDropped(answer.Header.Sequence, "the kernel would take it for another one's");
                    }

                    Remove(entry);
                }

                entry = next;
            }
        }

        return taken;
    }

    /// <summary>The part of a sequence that differs from one connection to the next.</summary>
    public static long SeriesOf(long sequence) => sequence >> 48;

    private void Remove(LinkedListNode<LateAnswer> entry)
    {
        _bytes -= entry.Value.Content.Length;
        _kept.Remove(entry);
    }
}
