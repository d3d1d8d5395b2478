using System.Diagnostics;

namespace Plugin.Hosting.Tests.Budgets;

/// <summary>
/// Measures what one round of work allocates. Code that is not optimised yet and the runtime's own threads allocate now
/// and then, so rounds are repeated until one is within the budget; work that allocates each time never is.
/// </summary>
public static class Allocation
{
    // The runtime optimises what is called often when it finds the time to.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    /// <summary>The bytes that the leanest round allocated on this thread; stops at the first that is within the budget.</summary>
    public static long OfThread(Action round, long budget = 0) => Least(round, static () => GC.GetAllocatedBytesForCurrentThread(), budget);

    /// <summary>The bytes that the leanest round allocated in the process; stops at the first that is within the budget.</summary>
    public static long OfProcess(Action round, long budget = 0) => Least(round, static () => GC.GetTotalAllocatedBytes(precise: true), budget);

    private static long Least(Action round, Func<long> allocated, long budget)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(allocated);
        var least = long.MaxValue;
        var begun = Stopwatch.GetTimestamp();
        while (least > budget && Stopwatch.GetElapsedTime(begun) < s_patience)
        {
            var before = allocated();
            round();
            least = Math.Min(least, allocated() - before);
        }

        return least;
    }
}
