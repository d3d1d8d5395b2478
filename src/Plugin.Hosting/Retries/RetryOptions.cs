namespace Plugin.Hosting;

/// <summary>
/// How often idempotent commands are run again when their device fails for a moment; bound from <c>Plugin:Retry</c>.
/// See <see cref="Abstractions.TransientDeviceException"/>.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>How often a command is run at most, the first time included, 1 to 100; 1 never repeats.</summary>
    public int Attempts { get; set; } = 3;

    /// <summary>The wait before the first repetition; it doubles with each, and up to half of it is left off by chance.</summary>
    public TimeSpan FirstDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan LongestDelay { get; set; } = TimeSpan.FromSeconds(5);
}
