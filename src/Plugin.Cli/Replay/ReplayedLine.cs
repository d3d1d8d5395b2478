using Plugin.Cli.Sessions;

namespace Plugin.Cli.Replay;

/// <summary>A request that was sent, and what came of it.</summary>
/// <param name="Line">The request.</param>
/// <param name="Reply">The reply; null when there was none.</param>
/// <param name="Elapsed">From the first byte sent to the last byte received.</param>
/// <param name="Miss">Why the reply is not as expected; null when it is.</param>
internal sealed record ReplayedLine(SessionLine Line, Reply? Reply, TimeSpan Elapsed, string? Miss)
{
    /// <summary>True when the kernel can use the reply.</summary>
    public bool AsExpected => Miss is null;

    /// <summary>Judges a reply.</summary>
    public static ReplayedLine Judge(SessionLine line, Reply reply, TimeSpan elapsed) => new(line, reply, elapsed, FindMiss(line, reply));

    private static string? FindMiss(SessionLine line, Reply reply)
    {
        if (!line.Expected.Allows(reply))
        {
            return $"expected {line.Expected}, got {reply.Name}";
        }

        return line.ExpectedResult is not { } expected || reply.Result == expected ? null
            : reply.Result is null ? $"expected result {Text(expected)}, the answer has none"
            : $"expected result {Text(expected)}, got {Text(reply.Result.Value)}";
    }

    private static string Text(bool value) => value ? "true" : "false";
}
