using System.Text.Json;

namespace Fuzz.Tests.Invariants;

/// <summary>Holds one text against everything that must be true of every text.</summary>
internal static class WireTarget
{
    /// <summary>Checks a text.</summary>
    /// <returns>What the reader did, in a word.</returns>
    /// <exception cref="BrokenInvariantException">Something is not as it must be.</exception>
    public static string Check(byte[] text)
    {
        var reading = Reading.Of(text);
        CheckWellFormedness(text, reading);
        if (reading.Error is { } refusal)
        {
            RefusalRules.Check(text, refusal);
        }
        else
        {
            CheckWriting(reading.Objects!);
        }

        CheckLikeTheKernel(text, reading);
        StandardFace.Check(text, reading, StandardFace.Keeping);
        return Outcome.Of(text, reading);
    }

    private static void CheckWellFormedness(byte[] text, Reading reading)
    {
        var isWellFormed = IsWellFormed(text);
        if (!isWellFormed && reading.Error is null)
        {
            throw new BrokenInvariantException("Malformed JSON is refused", "it was read");
        }

        if (isWellFormed && reading.Error is { } refusal && !Refusals.IsOfWellFormed(refusal))
        {
            throw new BrokenInvariantException("Well-formed JSON is not called malformed", refusal.Message);
        }
    }

    private static bool IsWellFormed(byte[] text)
    {
        var begin = text.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        try
        {
            using var document = JsonDocument.Parse(text.AsMemory(begin), new JsonDocumentOptions { MaxDepth = 1_000_000 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void CheckWriting(List<IWireObject> objects)
    {
        var once = Reading.Write(objects);
        if (!IsWellFormed(once))
        {
            throw new BrokenInvariantException("What is written is well-formed", System.Text.Encoding.UTF8.GetString(once));
        }

        var again = ReadAgain(once);
        var twice = Reading.Write(again);
        if (!once.AsSpan().SequenceEqual(twice) && Equivalence.AfterWriting.Difference(objects, again, "$") is { } lost)
        {
            throw new BrokenInvariantException("Writing and reading lose nothing", lost);
        }

        var thrice = Reading.Write(ReadAgain(twice));
        if (!twice.AsSpan().SequenceEqual(thrice))
        {
            throw new BrokenInvariantException("From the second time on writing and reading change nothing", StandardFace.FirstDifference(twice, thrice));
        }

        using var log = WireWriter.ForLog();
        WireEnvelope.Write(log, objects);
        if (!IsWellFormed(log.Written.ToArray()))
        {
            throw new BrokenInvariantException("What is logged is well-formed", log.ToString());
        }
    }

    private static List<IWireObject> ReadAgain(byte[] written)
    {
        var again = Reading.Of(written);
        return again.Objects ?? throw new BrokenInvariantException("What is written can be read", again.Error!.Message);
    }

    private static void CheckLikeTheKernel(byte[] text, Reading reading)
    {
        var dropping = Reading.Of(text, WireReaderOptions.LikeTheKernel);
        StandardFace.Check(text, dropping, StandardFace.Dropping);
        if (dropping.Error is { } refusal && Refusals.IsOfConstant(refusal))
        {
            return;
        }

        if (dropping.Error?.Message != reading.Error?.Message)
        {
            throw new BrokenInvariantException(
                "Dropping unknown members changes nothing about what is refused", $"{dropping.Error?.Message ?? "read"} but {reading.Error?.Message ?? "read"}");
        }
    }
}
