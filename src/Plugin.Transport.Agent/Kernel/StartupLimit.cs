namespace Plugin.Transport.Agent.Kernel;

/// <summary>Bounds how often one agent may start up: each time costs the kernel an admission.</summary>
/// <param name="time">The clock.</param>
/// <param name="span">The span that the bound is for.</param>
internal sealed class StartupLimit(TimeProvider time, TimeSpan span)
{
    /// <summary>How often within the span.</summary>
    public const int Most = 10;

    private long _began = time.GetTimestamp();
    private int _count;

    /// <summary>Counts a startup.</summary>
    /// <returns>False when there were too many.</returns>
    public bool TryCount()
    {
        if (time.GetElapsedTime(_began) >= span)
        {
            _began = time.GetTimestamp();
            _count = 0;
        }

        return ++_count <= Most;
    }
}
