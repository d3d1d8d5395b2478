namespace Plugin.Hosting;

/// <summary>What a plugin process returns, for service managers and scripts.</summary>
public static class PluginExitCode
{
    /// <summary>It was asked to stop and did.</summary>
    public const int Stopped = 0;

    /// <summary>It ran and was ended by an error, which the log tells.</summary>
    public const int Failed = 1;

    /// <summary>It did not start: its arguments or settings cannot be used, and another try changes nothing.</summary>
    public const int Unusable = 2;

    /// <summary>It did not start: a step before Ready failed, for example its device cannot be reached; another try may succeed.</summary>
    public const int NotReady = 3;
}
