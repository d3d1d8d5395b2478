namespace Plugin.Hosting;

/// <summary>How mutating commands are journalled; bound from <c>Plugin:Journal</c>.</summary>
public sealed class JournalOptions
{
    /// <summary>False to run commands unjournalled: after a crash nobody then knows what was in progress.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long closed entries are kept; open ones are kept until they are reconciled.</summary>
    public TimeSpan KeepFor { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How many entries are kept, 100 to 1,000,000; of more than these the oldest closed ones go first.</summary>
    public int KeepAtMost { get; set; } = 10_000;

    /// <summary>
    /// The most bytes the file may have, 1 MiB to 64 GiB. A command that no longer fits is refused; an entry takes its
    /// command's text, 16 KiB at most, and some 200 bytes.
    /// </summary>
    public long LargestFile { get; set; } = 256L << 20;
}
