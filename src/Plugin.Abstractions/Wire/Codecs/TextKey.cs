namespace Plugin.Abstractions.Wire;

/// <summary>Map keys that are texts.</summary>
public readonly struct TextKey : IWireKey<string>
{
    /// <inheritdoc/>
    public static IEqualityComparer<string>? Comparer => null;

    /// <inheritdoc/>
    public static bool DropsUnknown => false;

    /// <inheritdoc/>
    public static bool TryParse(string name, out string key)
    {
        key = name;
        return true;
    }

    /// <inheritdoc/>
    public static string Format(string key) => key;
}
