using System.Text.Json;

namespace Plugin.CloudStack.Tests.Wire;

/// <summary>
/// One text that the kernel's own serializer wrote, and what it writes after reading it back. The text is null where
/// it refused to write, <see cref="IsRefused"/> is true where it refused to read what it wrote.
/// </summary>
public sealed record GoldenVector(string Id, string Class, string? Array, string Expected, bool IsRefused)
{
    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "Data", "wire", "vectors.jsonl");

    public static IEnumerable<GoldenVector> All()
    {
        foreach (var line in File.ReadLines(s_file))
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var text = root.TryGetProperty("array", out var array) ? array.GetString() : null;
            yield return new(
                root.GetProperty("id").GetString()!,
                root.GetProperty("class").GetString()!,
                text,
                root.TryGetProperty("reserialised", out var expected) ? expected.GetString()! : text ?? "",
                root.TryGetProperty("parseError", out _));
        }
    }
}
