using System.Text;
using System.Text.Json;

namespace Fuzz.Tests.Invariants;

/// <summary>The same contracts through <see cref="JsonSerializer"/>.</summary>
internal static class StandardFace
{
    public static JsonSerializerOptions Keeping { get; } = WireJsonOptions.Create(WireTypeSets.All);

    public static JsonSerializerOptions Dropping { get; } = WireJsonOptions.Create(WireReaderOptions.LikeTheKernel, WireTypeSets.All);

    /// <summary>Reads a text; null where it is refused.</summary>
    public static List<IWireObject?>? Read(byte[] text, JsonSerializerOptions options, out string? refusal)
    {
        refusal = null;
        try
        {
            return JsonSerializer.Deserialize<List<IWireObject?>>(text, options);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            refusal = e.Message;
            return null;
        }
        catch (Exception e)
        {
            throw new BrokenInvariantException($"JsonSerializer refuses with a JsonException, not {e.GetType().Name}", e.Message, e);
        }
    }

    public static byte[] Write(IEnumerable<IWireObject> objects, JsonSerializerOptions options) =>
        JsonSerializer.SerializeToUtf8Bytes(objects.ToList(), options);

    /// <summary>Checks that both faces accept and refuse alike, and write the same text.</summary>
    public static void Check(byte[] text, Reading reading, JsonSerializerOptions options)
    {
        if (reading.Error is { } error && Refusals.IsOursAlone(error))
        {
            return;
        }

        var objects = Read(WithoutMark(text), options, out var refusal);
        if (reading.Error is not null)
        {
            if (objects is not null && !objects.Contains(null))
            {
                throw new BrokenInvariantException("JsonSerializer refuses what the codec refuses: " + Refusals.Kind(reading.Error), reading.Error.Message);
            }

            return;
        }

        if (objects is null)
        {
            throw new BrokenInvariantException("JsonSerializer accepts what the codec accepts", refusal ?? "null");
        }

        if (!objects.SequenceEqual(reading.Objects!, Equivalence.Strict))
        {
            throw new BrokenInvariantException("Both faces read the same objects", Equivalence.Strict.Difference(objects, reading.Objects, "$") ?? "?");
        }

        if (reading.KeepsValues)
        {
            return;
        }

        var ours = Reading.Write(reading.Objects!);
        var theirs = Write(reading.Objects!, options);
        if (!ours.AsSpan().SequenceEqual(theirs))
        {
            throw new BrokenInvariantException("Both faces write the same text", FirstDifference(ours, theirs));
        }
    }

    public static string FirstDifference(byte[] one, byte[] other)
    {
        var at = Math.Max(0, one.AsSpan().CommonPrefixLength(other) - 30);
        return $"at byte {at}: {Excerpt(one, at)} but {Excerpt(other, at)}";
    }

    private static string Excerpt(byte[] text, int at) => Encoding.UTF8.GetString(text.AsSpan(at, Math.Min(90, text.Length - at)));

    // For a span, unlike for a stream, System.Text.Json does not skip the mark.
    private static byte[] WithoutMark(byte[] text) => text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text;
}
