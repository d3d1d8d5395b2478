using System.Globalization;
using Plugin.Cli.Sessions;
using Plugin.Cli.Terminals;
using Spectre.Console;

namespace Plugin.Cli.Replay;

/// <summary>Shows outcomes to people: a table, the misses with their reasons, and the count.</summary>
internal static class ReplayTable
{
    /// <summary>Prints everything; the last line is <c>N of M as expected</c>.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="replayed">What was sent.</param>
    /// <param name="total">How many requests the session has, sent or not.</param>
    public static void Print(Terminal terminal, IReadOnlyList<ReplayedLine> replayed, int total)
    {
        terminal.Tables.Write(Draw(replayed));
        foreach (var missed in replayed.Where(static line => !line.AsExpected))
        {
            terminal.Output.WriteLine($"line {missed.Line.Number}, {missed.Line.Label}: {missed.Miss}");
            if (missed.Reply?.Details is { Length: > 0 } details)
            {
                terminal.Output.WriteLine($"    {details.ReplaceLineEndings($"{Environment.NewLine}    ")}");
            }
        }

        if (replayed.Count < total)
        {
            terminal.Output.WriteLine($"stopped at the first miss; {total - replayed.Count} requests were not sent");
        }

        terminal.Output.WriteLine($"{replayed.Count(static line => line.AsExpected)} of {total} as expected");
    }

    private static Table Draw(IReadOnlyList<ReplayedLine> replayed)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("").RightAligned());
        table.AddColumns("label", "command", "answer", "result");
        table.AddColumn(new TableColumn("ms").RightAligned());
        table.AddColumn("");
        foreach (var line in replayed)
        {
            table.AddRow(
                new Text(line.Line.Number.ToString(CultureInfo.InvariantCulture)),
                new Text(line.Line.Label),
                new Text(ShortName(line.Line.Command)),
                new Text(line.Reply is { } reply ? ShortName(reply.Name) : "none"),
                new Text(ResultOf(line.Reply)),
                new Text(line.Elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture)),
                line.AsExpected ? new Text("ok", new Style(Color.Green)) : new Text("MISS", new Style(Color.Red)));
        }

        return table;
    }

    private static string ResultOf(Reply? reply) => reply?.Result switch
    {
        true => "true",
        false => "false",
        null when reply is { Kind: ReplyKind.Report } => reply.PowerStates.Count == 1 ? "1 VM" : $"{reply.PowerStates.Count} VMs",
        null => "",
    };

    private static string ShortName(string wireName) => wireName[(wireName.LastIndexOf('.') + 1)..];
}
