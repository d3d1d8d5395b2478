namespace Plugin.Hosting;

/// <summary>Tells whether systemd's journal reads what the process prints.</summary>
internal static class JournalStream
{
    private const string Variable = "JOURNAL_STREAM";

    /// <summary>
    /// True when the stream is the very socket that systemd made for it. The variable alone says little: a child whose
    /// output was sent elsewhere inherits it.
    /// </summary>
    public static bool IsBehind(ConsoleTarget target) =>
        OperatingSystem.IsLinux()
        && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } journal
        && IsSame(journal, LinkOf(target));

    /// <summary>Compares <c>device:inode</c> with what a descriptor of the process links to, <c>socket:[inode]</c>.</summary>
    internal static bool IsSame(string journal, string? link)
    {
        var inode = journal[(journal.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return inode.Length > 0 && link == $"socket:[{inode}]";
    }

    private static string? LinkOf(ConsoleTarget target)
    {
        try
        {
            return new FileInfo(target == ConsoleTarget.Stdout ? "/proc/self/fd/1" : "/proc/self/fd/2").LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
