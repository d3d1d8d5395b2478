using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Plugin.Cli.Sessions;

namespace EndToEnd.Tests.Harness;

/// <summary>The session recorded from the real management server, or one made from it with other names.</summary>
internal sealed partial class RecordedSession
{
    private readonly string[] _lines;

    private RecordedSession(string[] lines) => _lines = lines;

    /// <summary>The session as it was recorded.</summary>
    public static RecordedSession Original { get; } =
        new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "hyperv-session.jsonl")));

    /// <summary>The requests.</summary>
    public IReadOnlyList<SessionLine> Lines => [.. _lines.Select((_, i) => Parse(i))];

    /// <summary>The first request with a label.</summary>
    public SessionLine this[string label] => Lines.First(line => line.Label == label);

    /// <summary>The session with other bodies; paths and expectations stay.</summary>
    public RecordedSession WithBodies(Func<string, string> change) =>
        new([.. _lines.Select(text =>
        {
            var line = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(text)!;
            var body = change(Encoding.Latin1.GetString(line["bodyBase64"].GetBytesFromBase64()));
            line["bodyBase64"] = JsonSerializer.SerializeToElement(Encoding.Latin1.GetBytes(body));
            line.Remove("body");
            return JsonSerializer.Serialize(line);
        })]);

    /// <summary>The session with every id replaced, so that nothing of it meets another copy.</summary>
    /// <param name="key">Makes the new ids; the same key makes the same ids.</param>
    public RecordedSession WithOtherIds(int key) =>
        WithBodies(body => IdPattern().Replace(body, found => OtherId(found.Value, key)));

    /// <summary>What an id becomes in <see cref="WithOtherIds"/>.</summary>
    public static string OtherId(string id, int key) =>
        new Guid(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{key} {id}")).AsSpan(0, 16)).ToString();

    /// <summary>Writes the session as a file.</summary>
    public void Save(string path) => File.WriteAllLines(path, _lines);

    private SessionLine Parse(int index)
    {
        using var document = JsonDocument.Parse(_lines[index]);
        var line = document.RootElement;
        return new(
            index + 1,
            line.GetProperty("label").GetString()!,
            line.GetProperty("method").GetString()!,
            line.GetProperty("path").GetString()!,
            line.GetProperty("contentType").GetString()!,
            line.GetProperty("bodyBase64").GetBytesFromBase64(),
            Expectation.Parse(line.GetProperty("expect").GetString()),
            line.TryGetProperty("expectResult", out var result) ? result.GetBoolean() : null);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex IdPattern();
}
