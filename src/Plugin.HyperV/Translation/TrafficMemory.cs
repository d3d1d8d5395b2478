using System.Collections.Concurrent;

namespace Plugin.HyperV.Translation;

/// <summary>
/// Turns counters that only grow into what passed since the last question, which is how the kernel adds up a VM's use.
/// </summary>
internal sealed class TrafficMemory
{
    private readonly ConcurrentDictionary<string, long> _last = new(StringComparer.Ordinal);

    /// <summary>What was added since the last call with this key; 0 at the first, everything after a counter started anew.</summary>
    public long Since(string key, long now)
    {
        long passed = 0;
        _last.AddOrUpdate(
            key,
            static (_, state) => state,
            (_, last, state) =>
            {
                passed = state >= last ? state - last : state;
                return state;
            },
            now);
        return passed;
    }
}
