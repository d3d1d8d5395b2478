using System.Text.Json;

namespace Plugin.CloudStack.Tests.Wire.Probes;

/// <summary>
/// One behaviour observed on the kernel's own reader or writer: what was done, and the value that came of it or the
/// exception that was thrown.
/// </summary>
public sealed record Probe(string Group, string Case, string? Result, string? Throws)
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "Data", "wire", "probes.json");

    /// <summary>All of them by group and case, in the order of the file.</summary>
    public static IReadOnlyDictionary<(string Group, string Case), Probe> All { get; } = Load();

    /// <summary>True when the kernel refused.</summary>
    public bool IsRefused => Throws is not null;

    /// <summary>The text that a probe with a result has.</summary>
    public string Value => Result ?? throw new InvalidOperationException($"{Group} {Case} has no result.");

    private static Dictionary<(string Group, string Case), Probe> Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(s_file));
        return document.RootElement.EnumerateArray()
            .Select(static probe => new Probe(
                probe.GetProperty("group").GetString()!,
                probe.GetProperty("case").GetString()!,
                Text(probe, "result"),
                Text(probe, "throws")))
            .ToDictionary(static probe => (probe.Group, probe.Case));
    }

    private static string? Text(JsonElement probe, string name) => probe.TryGetProperty(name, out var value) ? value.GetString() : null;
}
