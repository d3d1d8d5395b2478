namespace Plugin.Hosting;

/// <summary>How long answers are kept for deliveries that come twice; bound from <c>Plugin:Duplicates</c>.</summary>
/// <remarks>
/// A kernel numbers its requests from a random start at each connection, so an old number may mean another command
/// one day: the memory is a window, not an archive.
/// </remarks>
public sealed class DuplicateOptions
{
    /// <summary>How long after its answer a mutating command is remembered; zero to forget it at once.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many answered commands are remembered, 0 to 100,000; the oldest are forgotten first.</summary>
    public int KeepAtMost { get; set; } = 1000;

    /// <summary>
    /// How much memory the kept answers may take, in bytes, 0 to 1 GiB. Beyond that the oldest are remembered by their
    /// outcome only, so that a command that comes again is still not run again.
    /// </summary>
    public long LargestAnswers { get; set; } = 16L << 20;
}
