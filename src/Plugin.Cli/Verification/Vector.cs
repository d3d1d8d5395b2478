using System.Text;
using System.Text.Json;

namespace Plugin.Cli.Verification;

/// <summary>One golden text: what the kernel's serializer writes for an object of a class.</summary>
/// <param name="Id">Names the vector.</param>
/// <param name="WireName">The class.</param>
/// <param name="Written">The array the kernel writes; null when its serializer refuses the class.</param>
/// <param name="Reserialised">What the kernel writes after it has read <paramref name="Written"/>.</param>
/// <param name="KernelCannotRead">Why the kernel's own reader refuses <paramref name="Written"/>, or null.</param>
internal sealed record Vector(string Id, string WireName, byte[]? Written, byte[]? Reserialised, string? KernelCannotRead)
{
    private const string Cure = "give a file of vectors, one JSON object per line";

    /// <summary>Reads a file of vectors.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, is empty, or a line is no vector.</exception>
    public static async Task<IReadOnlyList<Vector>> ReadAsync(string path, CancellationToken cancellation)
    {
        var lines = await InputFile.ReadLinesAsync(path, cancellation).ConfigureAwait(false);
        var vectors = new List<Vector>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                vectors.Add(Parse(lines[i], i + 1, path));
            }
        }

        return vectors.Count > 0 ? vectors : throw new UnusableInputException($"{path} holds no vector", Cure);
    }

    private static Vector Parse(string text, int number, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var line = document.RootElement;
            var wireName = line.GetProperty("class").GetString() ?? throw new FormatException("\"class\" is null");
            var written = Bytes(line, "array");
            return written is null && !line.TryGetProperty("serialiseError", out _)
                ? throw new FormatException("it has neither \"array\" nor \"serialiseError\"")
                : new(Text(line, "id") ?? $"line {number}", wireName, written, Bytes(line, "reserialised") ?? written, Text(line, "parseError"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UnusableInputException($"{path} line {number} is no vector: {e.Message.TrimEnd('.')}", Cure);
        }
    }

    private static byte[]? Bytes(JsonElement line, string name) => Text(line, name) is { } text ? Encoding.UTF8.GetBytes(text) : null;

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
