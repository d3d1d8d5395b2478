using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Plugin.Abstractions.Wire;

namespace Plugin.Cli.Decoding;

/// <summary>Shows bodies to people: header fields, then indented JSON with readable characters.</summary>
/// <param name="output">Where to.</param>
/// <param name="redact">True to write every object through its contract's redacting writer.</param>
internal sealed class BodyPrinter(TextWriter output, bool redact)
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        MaxDepth = 64,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints one body.</summary>
    /// <exception cref="UnusableInputException">It is not JSON.</exception>
    public void Print(Body body)
    {
        if (body.Title is not null)
        {
            output.WriteLine($"# {body.Title}");
        }

        if (body.Frame is { } header)
        {
            foreach (var (name, value) in FrameDescription.Of(header))
            {
                output.WriteLine($"{name,-18} {value}");
            }
        }

        var json = ToUtf8(body.Json);
        try
        {
            output.WriteLine(Indent(redact ? Redact(json, body.WireName) : json));
        }
        catch (Exception e) when (e is JsonException or WireException)
        {
            throw new UnusableInputException($"the body cannot be read: {e.Message.TrimEnd('.')}", "give a whole body, frame or recording");
        }
    }

    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(bytes.Span));

    private static string Indent(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, s_readable);
    }

    private static byte[] Redact(ReadOnlyMemory<byte> json, string? wireName)
    {
        using var writer = WireWriter.ForLog();
        using var document = JsonDocument.Parse(json);
        if (IsEnvelope(document.RootElement))
        {
            WireEnvelope.Write(writer, WireEnvelope.Read(json.Span, WireReaderOptions.Default, Catalogue.Types));
        }
        else if (IsStateReport(document.RootElement))
        {
            return json.ToArray();
        }
        else
        {
            WriteBare(writer, json, wireName);
        }

        return writer.Written.ToArray();
    }

    private static void WriteBare(WireWriter writer, ReadOnlyMemory<byte> json, string? wireName)
    {
        if (wireName is not null && Catalogue.Find(wireName) is { } type)
        {
            var reader = new WireReader(json.Span, WireReaderOptions.Default);
            var item = type.Read(ref reader);
            reader.End();
            item.Write(writer);
            return;
        }

        // Nothing says which of its members are secret, so all of it is.
        writer.String(Abstractions.Redactor.Mask);
    }

    private static bool IsEnvelope(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array
        && root.EnumerateArray().All(static element =>
            element.ValueKind == JsonValueKind.Object
            && element.EnumerateObject().Any()
            && element.EnumerateObject().First().Value.ValueKind == JsonValueKind.Object);

    private static bool IsStateReport(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array
        && root.EnumerateArray().All(static element =>
            element.ValueKind == JsonValueKind.Object
            && element.EnumerateObject().All(static member =>
                member.Value.ValueKind == JsonValueKind.String && member.Value.GetString()!.StartsWith("Power", StringComparison.Ordinal)));
}
