using System.Diagnostics;
using Plugin.Cli.Terminals;
using Spectre.Console;

namespace Plugin.Cli.Replay;

/// <summary>
/// Says how far a replay is: a moving line for a person, and for a pipe a line on the error stream now and then,
/// so that a slow replay is not silent and a fast one prints nothing.
/// </summary>
/// <param name="terminal">Where to.</param>
/// <param name="total">How many requests there are.</param>
internal sealed class ReplayProgress(Terminal terminal, int total)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(10);

    private long _lastLine = Stopwatch.GetTimestamp();

    /// <summary>Collects outcomes until there are no more, or until the first miss when asked to.</summary>
    public async Task<List<ReplayedLine>> CollectAsync(IAsyncEnumerable<ReplayedLine> outcomes, bool stopOnMiss)
    {
        var collected = new List<ReplayedLine>(total);
        if (!terminal.IsInteractive)
        {
            await CollectAsync(outcomes, stopOnMiss, collected, PrintNowAndThen).ConfigureAwait(false);
            return collected;
        }

        await terminal.Tables.Status()
            .StartAsync($"0 of {total}", status => CollectAsync(outcomes, stopOnMiss, collected, (count, label) => status.Status(Markup.Escape(Text(count, label)))))
            .ConfigureAwait(false);
        return collected;
    }

    private static async Task CollectAsync(
        IAsyncEnumerable<ReplayedLine> outcomes,
        bool stopOnMiss,
        List<ReplayedLine> collected,
        Action<int, string> report)
    {
        await foreach (var outcome in outcomes.ConfigureAwait(false))
        {
            collected.Add(outcome);
            report(collected.Count, outcome.Line.Label);
            if (stopOnMiss && !outcome.AsExpected)
            {
                return;
            }
        }
    }

    private void PrintNowAndThen(int count, string label)
    {
        if (Stopwatch.GetElapsedTime(_lastLine) >= s_interval)
        {
            terminal.Error.WriteLine(Text(count, label));
            _lastLine = Stopwatch.GetTimestamp();
        }
    }

    private string Text(int count, string label) => $"{count} of {total}, last: {label}";
}
