using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// Counts the connections that have not started up, so that those who never do cost little. When there are too many, the
/// one that is silent for the longest makes room for the next, so that silent ones do not keep agents out; but only when
/// it had time to speak, so that a thousand agents that come at one moment do not push each other out. Half of the
/// places must be free before a shortage counts as over, so that it is one line in the log and not thousands.
/// </summary>
/// <param name="max">How many there may be.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Is told when there are too many and when that is over, not for each connection.</param>
internal sealed class UnspokenLimit(int max, TimeProvider time, ILogger logger)
{
    /// <summary>How long everybody may take to start up before others can want the place.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly LinkedList<Place> _places = new();
    private long _closed;

    /// <summary>Takes a place.</summary>
    /// <param name="giveUp">Ends the connection when another one needs the place.</param>
    /// <returns>The place; null when there is none.</returns>
    public Place? TryEnter(Action giveUp)
    {
        Place? place = null;
        Place? oldest = null;
        lock (_gate)
        {
            var isFull = _places.Count >= max;
            if (isFull && _closed++ == 0)
            {
                logger.TooManyUnspoken(_places.Count);
            }

            if (isFull && time.GetElapsedTime(_places.First!.Value.Since) >= Grace)
            {
                oldest = _places.First.Value;
                Remove(oldest);
                oldest.IsGivenUp = true;
            }

            if (!isFull || oldest is not null)
            {
                place = new Place(this, giveUp, time.GetTimestamp());
                _places.AddLast(place.Node);
            }
        }

        oldest?.GiveUp();
        return place;
    }

    private void Leave(Place place)
    {
        lock (_gate)
        {
            Remove(place);
            if (_closed > 0 && _places.Count <= max / 2)
            {
                logger.TakesAgain(_closed);
                _closed = 0;
            }
        }
    }

    private void Remove(Place place)
    {
        if (place.Node.List is not null)
        {
            _places.Remove(place.Node);
        }
    }

    /// <summary>The place of one connection, until it has started up or is over.</summary>
    internal sealed class Place : IDisposable
    {
        private readonly UnspokenLimit _limit;

        public Place(UnspokenLimit limit, Action giveUp, long since)
        {
            _limit = limit;
            GiveUp = giveUp;
            Since = since;
            Node = new(this);
        }

        public Action GiveUp { get; }

        public long Since { get; }

        /// <summary>True when another connection has the place.</summary>
        public bool IsGivenUp { get; set; }

        public LinkedListNode<Place> Node { get; }

        public void Dispose() => _limit.Leave(this);
    }
}
