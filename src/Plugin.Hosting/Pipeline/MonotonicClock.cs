namespace Plugin.Hosting;

/// <summary>
/// Time since some moment, that only goes forward however the wall clock is set. It is coarse (some milliseconds)
/// where that is cheaper: a precise timestamp costs more than all else that the pipeline does for a command.
/// </summary>
internal sealed class MonotonicClock(TimeProvider time)
{
    private readonly bool _system = time == TimeProvider.System;

    /// <summary>In ticks of 100 ns.</summary>
    public long Now => _system ? Environment.TickCount64 * TimeSpan.TicksPerMillisecond : time.GetElapsedTime(0).Ticks;
}
