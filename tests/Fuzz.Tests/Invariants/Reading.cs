using System.Diagnostics;

namespace Fuzz.Tests.Invariants;

/// <summary>What came of reading a text: objects or a <see cref="WireException"/>, never anything else.</summary>
/// <param name="Objects">The objects, or null.</param>
/// <param name="Unknown">What the text held that the contracts do not know.</param>
/// <param name="Error">The refusal, or null.</param>
internal sealed record Reading(List<IWireObject>? Objects, IReadOnlyList<WireUnknown> Unknown, WireException? Error)
{
    // Of very many unknown things only the first are told.
    private const int AllThatIsTold = 60;

    // An empty object is the cheapest text, and a contract with a map the dearest object.
    private const long MostBytesPerByte = 600;
    private const long MostBytesBesides = 64 * 1024;
    private const int Attempts = 10;


    /// <summary>
    /// True when values of known members were kept as they came: constants and parts of pairs, which the standard face
    /// drops.
    /// </summary>
    public bool KeepsValues =>
        Unknown.Count > AllThatIsTold || Unknown.Any(static each => each.Kind == WireUnknownKind.Constant || each.Member?.Contains('.', StringComparison.Ordinal) == true);

    /// <summary>Reads within bounds of memory and time.</summary>
    public static Reading Of(byte[] text, WireReaderOptions? options = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            var reading = ReadOnce(text, options);
            var took = clock.Elapsed;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            var isSmall = bytes < MostBytesBesides + MostBytesPerByte * text.Length;
            var isQuick = took < TimeSpan.FromMilliseconds(200) + text.Length * TimeSpan.FromMicroseconds(1);
            if (isSmall && isQuick)
            {
                return reading;
            }

            // Something may have been made for the first time, or the machine was busy: only what is so every time counts.
            if (attempt == Attempts)
            {
                throw isQuick
                    ? new BrokenInvariantException("Memory is bounded by the length of the text", $"{bytes} bytes were allocated for {text.Length}")
                    : new BrokenInvariantException("Time is bounded by the length of the text", $"{took} for {text.Length} bytes, {attempt} times");
            }
        }
    }

    /// <summary>Writes objects as the wire has them.</summary>
    public static byte[] Write(IEnumerable<IWireObject> objects)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.Written.ToArray();
    }

    private static Reading ReadOnce(byte[] text, WireReaderOptions? options)
    {
        try
        {
            return new(WireEnvelope.Read(text, out var unknown, options, WireTypeSets.All), unknown, null);
        }
        catch (WireException refusal)
        {
            return new(null, [], refusal);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new BrokenInvariantException($"Only a WireException comes out, not {e.GetType().Name}", e.Message, e);
        }
    }
}
