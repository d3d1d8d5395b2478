namespace Plugin.Packages.Tests.Api;

/// <summary>Tells two listings apart in a few lines.</summary>
internal static class ApiDifference
{
    private const int Most = 20;

    /// <summary>What is gone and what is new, each with the type it belongs to.</summary>
    /// <returns>One line for each, <c>-</c> for gone and <c>+</c> for new; null when the listings are the same.</returns>
    public static string? Between(IReadOnlyList<string> agreed, IReadOnlyList<string> now)
    {
        if (agreed.SequenceEqual(now))
        {
            return null;
        }

        var before = Qualified(agreed).ToList();
        var after = Qualified(now).ToList();
        List<string> lines =
        [
            .. before.Except(after).Select(static line => $"- {line}"),
            .. after.Except(before).Select(static line => $"+ {line}"),
        ];
        return lines.Count switch
        {
            0 => "The same lines stand in another order.",
            <= Most => string.Join('\n', lines),
            _ => $"{string.Join('\n', lines.Take(Most))}\nand {lines.Count - Most} more",
        };
    }

    // A member's line alone says nothing: its type stands above it, less indented.
    private static IEnumerable<string> Qualified(IEnumerable<string> listing)
    {
        var type = "";
        foreach (var line in listing)
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                yield return $"{type}: {line.Trim()}";
            }
            else
            {
                type = line.Trim();
                yield return type;
            }
        }
    }
}
