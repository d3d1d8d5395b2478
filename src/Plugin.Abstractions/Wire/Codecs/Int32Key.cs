using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>Map keys that are integers.</summary>
public readonly struct Int32Key : IWireKey<int>
{
    /// <inheritdoc/>
    public static IEqualityComparer<int>? Comparer => ScatteredKeys.Instance;

    /// <inheritdoc/>
    public static bool DropsUnknown => false;

    /// <inheritdoc/>
    public static bool TryParse(string name, out int key) =>
        int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key);

    /// <inheritdoc/>
    public static string Format(int key) => key.ToString(CultureInfo.InvariantCulture);
}
