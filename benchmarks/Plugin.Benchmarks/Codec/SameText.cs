using System.Text.Json;

namespace Plugin.Benchmarks.Codec;

/// <summary>
/// Tells whether two JSON texts hold the same values in the same order. How characters are escaped may differ, and how
/// a fraction is written.
/// </summary>
internal static class SameText
{
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public static void Require(string who, ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        using var one = JsonDocument.Parse(expected.ToArray());
        using var other = JsonDocument.Parse(actual.ToArray());
        if (Difference(one.RootElement, other.RootElement, "$") is { } path)
        {
            throw new InvalidOperationException($"{who} does not hold what the text holds, at {path}.");
        }
    }

    private static string? Difference(JsonElement one, JsonElement other, string path)
    {
        if (one.ValueKind != other.ValueKind)
        {
            return path;
        }

        return one.ValueKind switch
        {
            JsonValueKind.Object => DifferenceOfObjects(one, other, path),
            JsonValueKind.Array => DifferenceOfArrays(one, other, path),
            JsonValueKind.String => one.GetString() == other.GetString() ? null : path,
            JsonValueKind.Number => SameNumber(one, other) ? null : path,
            _ => null,
        };
    }

    private static string? DifferenceOfObjects(JsonElement one, JsonElement other, string path)
    {
        if (one.GetPropertyCount() != other.GetPropertyCount())
        {
            return path;
        }

        return one.EnumerateObject()
            .Zip(other.EnumerateObject())
            .Select(pair => pair.First.Name == pair.Second.Name
                ? Difference(pair.First.Value, pair.Second.Value, $"{path}.{pair.First.Name}")
                : $"{path}.{pair.First.Name}")
            .FirstOrDefault(static difference => difference is not null);
    }

    private static string? DifferenceOfArrays(JsonElement one, JsonElement other, string path)
    {
        if (one.GetArrayLength() != other.GetArrayLength())
        {
            return path;
        }

        return one.EnumerateArray()
            .Zip(other.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, $"{path}[{index}]"))
            .FirstOrDefault(static difference => difference is not null);
    }

    private static bool SameNumber(JsonElement one, JsonElement other) =>
        one.TryGetInt64(out var whole) && other.TryGetInt64(out var otherWhole)
            ? whole == otherWhole
            : one.GetDouble().Equals(other.GetDouble());
}
