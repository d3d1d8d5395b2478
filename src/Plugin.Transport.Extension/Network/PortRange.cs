using System.Globalization;

namespace Plugin.Transport.Extension;

/// <summary>Ports, from the first to the last of them.</summary>
/// <param name="First">The first port.</param>
/// <param name="Last">The last port.</param>
public readonly record struct PortRange(int First, int Last)
{
    internal const int Highest = 65_535;

    /// <summary>Reads <c>22</c>, <c>8080-8090</c> or <c>8080:8090</c>.</summary>
    public static bool TryParse(string? text, out PortRange ports)
    {
        var parts = (text ?? "").Split('-', ':');
        ports = default;
        if (parts.Length > 2 || !TryPort(parts[0], out var first) || !TryPort(parts[^1], out var last) || last < first)
        {
            return false;
        }

        ports = new(first, last);
        return true;
    }

    /// <summary>For example <c>22</c> or <c>8080-8090</c>.</summary>
    public override string ToString() => First == Last
        ? First.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= Highest;
}
