using System.Text;
using System.Text.Json;

namespace Plugin.Cli.Sessions;

/// <summary>Reads recorded sessions: one JSON object per line, blank lines ignored.</summary>
internal static class SessionFile
{
    private const string Cure = "record the session again or mend the line";

    /// <summary>Reads a session.</summary>
    /// <param name="path">The file, or <c>-</c> for standard input.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="UnusableInputException">The file cannot be read, holds no request, or a line is not one.</exception>
    public static async Task<IReadOnlyList<SessionLine>> ReadAsync(string path, CancellationToken cancellation)
    {
        var texts = await InputFile.ReadLinesAsync(path, cancellation).ConfigureAwait(false);
        var lines = new List<SessionLine>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(texts[i]))
            {
                lines.Add(Parse(texts[i], i + 1, path));
            }
        }

        return lines.Count > 0 ? lines : throw new UnusableInputException($"{path} holds no request", "record a session first");
    }

    private static SessionLine Parse(string text, int number, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var line = document.RootElement;
            var requestPath = line.GetProperty("path").GetString();
            return requestPath?.StartsWith('/') != true
                ? throw new FormatException("\"path\" is not an absolute path")
                : new(
                    number,
                    OptionalText(line, "label") ?? $"line {number}",
                    OptionalText(line, "method") ?? "POST",
                    requestPath,
                    OptionalText(line, "contentType") ?? "application/json",
                    ReadBody(line),
                    Expectation.Parse(OptionalText(line, "expect")),
                    ReadExpectedResult(line));
        }
        catch (KeyNotFoundException)
        {
            throw new UnusableInputException($"{path} line {number} has no \"path\"", Cure);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new UnusableInputException($"{path} line {number} is not a recorded request: {e.Message.TrimEnd('.')}", Cure);
        }
    }

    private static byte[] ReadBody(JsonElement line) =>
        OptionalText(line, "bodyBase64") is { } base64 ? Convert.FromBase64String(base64)
        : OptionalText(line, "body") is { } text ? Encoding.UTF8.GetBytes(text)
        : [];

    private static bool? ReadExpectedResult(JsonElement line) =>
        line.TryGetProperty("expectResult", out var value) && value.ValueKind != JsonValueKind.Null ? value.GetBoolean() : null;

    private static string? OptionalText(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
