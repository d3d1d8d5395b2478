using System.Text.Json;

namespace Plugin.Hosting;

/// <summary>What plugins serve, and how: the document that <c>docs/describe.md</c> tells of.</summary>
public sealed class CapabilityMatrix
{
    /// <summary>The version of the document's form that this code writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the document's form. Members may be added to a version; another number means that some changed.</summary>
    public required int Version { get; init; }

    /// <summary>The plugins, in the order of their names.</summary>
    public required IReadOnlyList<DescribedPlugin> Plugins { get; init; }

    /// <summary>Makes a document of the plugins, each once.</summary>
    public static CapabilityMatrix Of(IEnumerable<DescribedPlugin> plugins) => new()
    {
        Version = CurrentVersion,
        Plugins = [.. plugins.DistinctBy(static plugin => (plugin.Name, plugin.Class))
            .OrderBy(static plugin => plugin.Name, StringComparer.Ordinal).ThenBy(static plugin => plugin.Class, StringComparer.Ordinal)],
    };

    /// <summary>Reads a document.</summary>
    /// <exception cref="JsonException">It is none, or one of a version that this code does not know.</exception>
    public static CapabilityMatrix Parse(ReadOnlySpan<byte> json)
    {
        RequireVersion(json);
        var matrix = JsonSerializer.Deserialize(json, DescriptionJson.Default.CapabilityMatrix) ?? throw new JsonException("the document is null");
        foreach (var plugin in matrix.Plugins)
        {
            (plugin ?? throw new JsonException("the list of plugins has a null")).RequireNoNulls();
        }

        return matrix;
    }

    /// <summary>The document as JSON, indented, with a line feed after each line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DescriptionJson.Default.CapabilityMatrix) + "\n";

    /// <summary>Looks at the version alone: the rest of another version may have any form.</summary>
    private static void RequireVersion(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || !document.RootElement.TryGetProperty("plugins", out _))
        {
            throw new JsonException("it is JSON, and no description of plugins");
        }

        if (number != CurrentVersion)
        {
            throw new JsonException($"its form has version {number}, and this program knows version {CurrentVersion}");
        }
    }
}
