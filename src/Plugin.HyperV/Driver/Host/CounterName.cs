namespace Plugin.HyperV.Driver.Host;

/// <summary>
/// Performance counters name their instances after the object they count, with the characters they cannot hold replaced.
/// </summary>
internal static class CounterName
{
    public static bool Same(string? counter, string? name) =>
        !string.IsNullOrEmpty(counter) && !string.IsNullOrEmpty(name) && Fold(counter) == Fold(name);

    public static bool Mentions(string? counter, string? name) =>
        !string.IsNullOrEmpty(counter) && !string.IsNullOrEmpty(name) && Fold(counter).Contains(Fold(name), StringComparison.Ordinal);

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
