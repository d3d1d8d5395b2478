using System.Globalization;
using System.Runtime;

namespace Plugin.Endurance.Figures;

/// <summary>The memory of this process, in bytes.</summary>
/// <param name="Rss">What is resident.</param>
/// <param name="Managed">What the collector found alive.</param>
internal readonly record struct Memory(long Rss, long Managed)
{
    /// <summary>Now, after a full collection.</summary>
    public static Memory Settled()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return new(ResidentOf("self"), GC.GetTotalMemory(forceFullCollection: false));
    }

    /// <summary>After what is still going on has ended.</summary>
    public static async Task<Memory> SettledAsync(TimeSpan settling)
    {
        await Task.Delay(settling);
        return Settled();
    }

    /// <summary>What is resident of a process.</summary>
    /// <param name="process">Its id, or <c>self</c>.</param>
    public static long ResidentOf(string process)
    {
        var pages = File.ReadAllText($"/proc/{process}/statm").Split(' ')[1];
        return long.Parse(pages, CultureInfo.InvariantCulture) * Environment.SystemPageSize;
    }
}
