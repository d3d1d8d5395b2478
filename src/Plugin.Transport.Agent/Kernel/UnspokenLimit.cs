using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>
/// Counts the connections that have not started up, so that those who never do cost little. Half of the places must be
/// free before a shortage counts as over, so that it is one line in the log and not thousands.
/// </summary>
/// <param name="max">How many there may be.</param>
/// <param name="logger">Is told when there are too many and when that is over, not for each connection.</param>
internal sealed class UnspokenLimit(int max, ILogger logger)
{
    private readonly Lock _gate = new();
    private int _count;
    private long _refused;

    /// <summary>Takes a place, or null when there is none.</summary>
    public IDisposable? TryEnter()
    {
        lock (_gate)
        {
            if (_count < max)
            {
                _count++;
                return new Place(this);
            }

            _refused++;
            if (_refused == 1)
            {
                logger.TooManyUnspoken(_count);
            }

            return null;
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            _count--;
            if (_refused > 0 && _count <= max / 2)
            {
                logger.TakesAgain(_refused);
                _refused = 0;
            }
        }
    }

    private sealed class Place(UnspokenLimit limit) : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
            {
                limit.Leave();
            }
        }
    }
}
