using System.CommandLine;
using Plugin.Cli.Terminals;

namespace Plugin.Cli.Verification;

/// <summary><c>plugin wire verify</c>: holds the contracts against golden texts of the kernel's own serializer.</summary>
internal static class VerifyCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("vectors") { Description = "The vectors, one JSON object per line; - reads standard input." };
        var all = new Option<bool>("--all") { Description = "Count vectors of classes that are not in the catalogue as failures." };
        var command = new Command(
            "verify",
            "Reads every golden text with the contracts, writes it again and compares byte for byte.")
        {
            file, all,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var vectors = await Vector.ReadAsync(parsed.GetRequiredValue(file), cancellation).ConfigureAwait(false);
            var verdicts = vectors.Select(VectorCheck.Check).ToList();
            return Print(terminal.Output, verdicts, parsed.GetValue(all));
        });
        return command;
    }

    private static int Print(TextWriter output, List<Verdict> verdicts, bool all)
    {
        var failed = verdicts.FindAll(static verdict => verdict.Kind == VerdictKind.Failed);
        foreach (var verdict in failed)
        {
            PrintFailure(output, verdict);
        }

        var unknown = verdicts.FindAll(static verdict => verdict.Kind == VerdictKind.NotInCatalogue);
        PrintUnknown(output, unknown);
        foreach (var verdict in verdicts.Where(static verdict => verdict.Kind == VerdictKind.NothingToCompare))
        {
            output.WriteLine($"nothing to compare: {verdict.Vector.Id} ({(verdict.Vector.Written is null ? "the kernel cannot write it" : "the kernel cannot read it")})");
        }

        var passes = verdicts.Count(static verdict => verdict.Kind == VerdictKind.Passed);
        var failures = failed.Count + (all ? unknown.Count : 0);
        output.WriteLine($"{passes} passed, {failures} failed");
        return failures == 0 ? ExitCodes.Success : ExitCodes.Miss;
    }

    private static void PrintFailure(TextWriter output, Verdict verdict)
    {
        output.WriteLine($"FAILED {verdict.Vector.Id}: {verdict.Reason}");
        output.WriteLine($"  expected {System.Text.Encoding.UTF8.GetString(verdict.Vector.Reserialised!)}");
        output.WriteLine($"  wrote    {verdict.Actual ?? "nothing"}");
    }

    private static void PrintUnknown(TextWriter output, List<Verdict> unknown)
    {
        if (unknown.Count == 0)
        {
            return;
        }

        var classes = unknown.CountBy(static verdict => verdict.Vector.WireName).ToList();
        output.WriteLine($"not in the catalogue: {classes.Count} classes, {unknown.Count} vectors");
        foreach (var (wireName, count) in classes)
        {
            output.WriteLine($"  {wireName} ({count})");
        }
    }
}
