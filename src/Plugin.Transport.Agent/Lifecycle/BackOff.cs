namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>
/// The waits between tries: each up to twice as long as the one before, and shortened at random, so that the agents of
/// a kernel that failed do not all come back at one moment.
/// </summary>
/// <param name="first">The longest first wait.</param>
/// <param name="longest">The longest of all waits.</param>
/// <param name="random">Draws the part that is left out.</param>
internal sealed class BackOff(TimeSpan first, TimeSpan longest, Random random)
{
    // An hour is less than that many doublings of a millisecond, so no span overflows.
    private const int MostDoublings = 22;

    private int _tries;

    /// <summary>Draws the next wait, between half of its limit and the limit.</summary>
    public TimeSpan Next()
    {
        var doubled = first * Math.Pow(2, Math.Min(_tries++, MostDoublings));
        return (doubled < longest ? doubled : longest) * (1 - (random.NextDouble() / 2));
    }

    /// <summary>Begins with the first wait again.</summary>
    public void Reset() => _tries = 0;
}
