using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plugin.Cli.Replay;

/// <summary>Shows outcomes to machines: one JSON document.</summary>
internal static class ReplayJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints the document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="url">Whom the requests were sent to.</param>
    /// <param name="replayed">What was sent.</param>
    /// <param name="total">How many requests the session has, sent or not.</param>
    public static void Print(TextWriter output, Uri url, IReadOnlyList<ReplayedLine> replayed, int total)
    {
        var document = new
        {
            Url = url,
            AsExpected = replayed.Count(static line => line.AsExpected),
            Total = total,
            Lines = replayed.Select(static line => new
            {
                line.Line.Number,
                line.Line.Label,
                line.Line.Command,
                Expected = line.Line.Expected.ToString(),
                line.Line.ExpectedResult,
                line.Reply?.Status,
                Answer = line.Reply?.Name,
                line.Reply?.Result,
                line.Reply?.Details,
                Milliseconds = Math.Round(line.Elapsed.TotalMilliseconds, 1),
                line.AsExpected,
                line.Miss,
            }),
        };
        output.WriteLine(JsonSerializer.Serialize(document, s_options));
    }
}
