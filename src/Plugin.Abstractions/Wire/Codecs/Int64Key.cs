using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>Map keys that are integers.</summary>
public readonly struct Int64Key : IWireKey<long>
{
    /// <inheritdoc/>
    public static IEqualityComparer<long>? Comparer => ScatteredKeys.Instance;

    /// <inheritdoc/>
    public static bool DropsUnknown => false;

    /// <inheritdoc/>
    public static bool TryParse(string name, out long key) =>
        long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key);

    /// <inheritdoc/>
    public static string Format(long key) => key.ToString(CultureInfo.InvariantCulture);
}
