using System.Text;
using System.Text.Json;
using Plugin.Abstractions.Wire;

namespace Plugin.Cli.Verification;

/// <summary>
/// Reads each golden text with the contracts, writes it again and compares: once as the kernel would, which drops
/// what it does not know, and once keeping everything, where nothing may be lost.
/// </summary>
internal static class VectorCheck
{
    /// <summary>Checks one vector.</summary>
    public static Verdict Check(Vector vector)
    {
        if (Catalogue.Find(vector.WireName) is null)
        {
            return new(vector, VerdictKind.NotInCatalogue);
        }

        if (vector.Written is null)
        {
            return new(vector, VerdictKind.NothingToCompare);
        }

        try
        {
            var actual = ReadAndWrite(vector.Written, WireReaderOptions.LikeTheKernel);
            return vector.KernelCannotRead is not null
                ? new(vector, VerdictKind.NothingToCompare)
                : Compare(vector, actual);
        }
        catch (WireException e)
        {
            return vector.KernelCannotRead is not null
                ? new(vector, VerdictKind.Passed)
                : new(vector, VerdictKind.Failed, e.Message);
        }
    }

    private static Verdict Compare(Vector vector, byte[] actual)
    {
        if (!actual.AsSpan().SequenceEqual(vector.Reserialised)
            && Difference(vector.Reserialised!, actual, TextComparison.SameText) is { } difference)
        {
            return new(vector, VerdictKind.Failed, difference, Encoding.UTF8.GetString(actual));
        }

        var kept = ReadAndWrite(vector.Written!, WireReaderOptions.Default);
        return Difference(vector.Written!, kept, TextComparison.NothingLost) is { } loss
            ? new(vector, VerdictKind.Failed, $"keeping unknown members: {loss}", Encoding.UTF8.GetString(kept))
            : new(vector, VerdictKind.Passed);
    }

    private static byte[] ReadAndWrite(byte[] text, WireReaderOptions options)
    {
        var objects = WireEnvelope.Read(text, options, Catalogue.Types);
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        return writer.Written.ToArray();
    }

    private static string? Difference(byte[] expected, byte[] actual, Func<JsonElement, JsonElement, string?> compare)
    {
        using var expectedDocument = JsonDocument.Parse(expected);
        using var actualDocument = JsonDocument.Parse(actual);
        return compare(expectedDocument.RootElement, actualDocument.RootElement);
    }
}
