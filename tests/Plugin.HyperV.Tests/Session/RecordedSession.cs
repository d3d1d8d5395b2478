using System.Text.Json;

namespace Plugin.HyperV.Tests.Session;

/// <summary>The traffic of a kernel from adding a host to removing it, recorded once.</summary>
internal static class RecordedSession
{
    public static IReadOnlyList<RecordedLine> Read()
    {
        using var stream = typeof(RecordedSession).Assembly.GetManifestResourceStream("hyperv-session.jsonl")!;
        using var reader = new StreamReader(stream);
        var lines = new List<RecordedLine>();
        while (reader.ReadLine() is { } text)
        {
            using var line = JsonDocument.Parse(text);
            var path = line.RootElement.GetProperty("path").GetString()!;
            lines.Add(new RecordedLine(
                line.RootElement.GetProperty("label").GetString()!,
                path[(path.LastIndexOf('/') + 1)..],
                line.RootElement.GetProperty("body").GetString()!,
                line.RootElement.GetProperty("expect").GetString(),
                line.RootElement.TryGetProperty("expectResult", out var result) ? result.GetBoolean() : null));
        }

        return lines;
    }
}
