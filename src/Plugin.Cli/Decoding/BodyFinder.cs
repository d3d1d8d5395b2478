using System.Text;
using System.Text.Json;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Cli.Decoding;

/// <summary>Finds the bodies in whatever the user has: a frame, a recording, an HTTP request, or JSON itself.</summary>
internal static class BodyFinder
{
    private static readonly char[] s_pathEnds = [' ', '?', '\r', '\n'];

    /// <summary>Finds the bodies.</summary>
    /// <param name="input">The input's bytes.</param>
    /// <param name="wireName">The class of a bare object, if the user gave it.</param>
    /// <exception cref="UnusableInputException">There is none.</exception>
    public static IEnumerable<Body> Find(byte[] input, string? wireName)
    {
        if (LooksLikeFrame(input))
        {
            return [OfFrame(input, title: null)];
        }

        if (OfHttpRequest(input, wireName) is { } request)
        {
            return [request];
        }

        return OfRecording(input) ?? [new Body(input, wireName)];
    }

    /// <summary>True when the bytes cannot be text: no JSON starts with a control character.</summary>
    private static bool LooksLikeFrame(ReadOnlySpan<byte> bytes) => bytes.Length > 0 && bytes[0] < (byte)'\t';

    private static Body OfFrame(byte[] bytes, string? title)
    {
        try
        {
            using var frame = Frame.Read(bytes);
            return new(frame.Content.ToArray(), WireName: null, frame.Header, title);
        }
        catch (FrameException e)
        {
            throw new UnusableInputException(
                $"the {e.Message}", "give one whole message as it is inside TLS, without link headers");
        }
    }

    private static Body? OfHttpRequest(byte[] input, string? wireName)
    {
        var headEnd = input.AsSpan().IndexOf("\r\n\r\n"u8);
        var bodyStart = headEnd < 0 ? input.AsSpan().IndexOf("\n\n"u8) + 2 : headEnd + 4;
        var isRequest = input.AsSpan().StartsWith("POST /"u8) || input.AsSpan().StartsWith("GET /"u8);
        var isResponse = input.AsSpan().StartsWith("HTTP/1."u8);
        if (bodyStart < 4 || !(isRequest || isResponse))
        {
            return null;
        }

        var firstLine = Encoding.Latin1.GetString(input, 0, input.AsSpan().IndexOf((byte)'\n')).TrimEnd('\r');
        var path = isRequest ? firstLine[(firstLine.IndexOf(' ', StringComparison.Ordinal) + 1)..] : null;
        return new(input.AsMemory(bodyStart), wireName ?? ClassOfPath(path), Title: firstLine);
    }

    /// <summary>The class that an HTTP path ends with; null when it ends with no class name.</summary>
    public static string? ClassOfPath(string? path)
    {
        if (path is null)
        {
            return null;
        }

        var end = path.IndexOfAny(s_pathEnds);
        var name = (end < 0 ? path : path[..end]).Split('/')[^1];
        return name.Contains('.', StringComparison.Ordinal) ? name : null;
    }

    private static List<Body>? OfRecording(byte[] input)
    {
        var bodies = new List<Body>();
        foreach (var line in Encoding.UTF8.GetString(input).TrimStart('\uFEFF').Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (OfRecordedLine(line) is not { } body)
            {
                return null;
            }

            bodies.Add(body);
        }

        return bodies.Count > 0 ? bodies : null;
    }

    private static Body? OfRecordedLine(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var recorded = document.RootElement;
            return recorded.ValueKind != JsonValueKind.Object ? null
                : Text(recorded, "base64") is { } frame ? OfFrame(Convert.FromBase64String(frame), Text(recorded, "file"))
                : Text(recorded, "bodyBase64") is { } body
                    ? new(Convert.FromBase64String(body), ClassOfPath(Text(recorded, "path")), Title: $"{Text(recorded, "label")} {Text(recorded, "path")}".Trim())
                : Text(recorded, "array") is { } array && Text(recorded, "class") is not null
                    ? new(Encoding.UTF8.GetBytes(array), Title: Text(recorded, "id"))
                : null;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
