using System.Globalization;
using Plugin.Endurance.Figures;

namespace Plugin.Endurance.Kills;

/// <summary>What became of every command of a run.</summary>
/// <param name="Kills">How many processes were killed.</param>
/// <param name="Recoveries">The milliseconds from each kill to the next answered command, the new process's start included.</param>
internal sealed record KillResult(int Kills, IReadOnlyList<double> Recoveries)
{
    /// <summary>Commands that a kernel wrote down to send.</summary>
    public int Sent { get; init; }

    /// <summary>Answered with success.</summary>
    public int Answered { get; init; }

    /// <summary>Answered with a failure.</summary>
    public int Failed { get; init; }

    /// <summary>The sender was told that the connection is over.</summary>
    public int Unknown { get; init; }

    /// <summary>The sender itself was killed.</summary>
    public int SenderDied { get; init; }

    /// <summary>The sender lives and was told nothing, or waited in vain.</summary>
    public int Lost { get; init; }

    /// <summary>Told more than once what became of a command.</summary>
    public int AnsweredTwice { get; init; }

    /// <summary>Executed more than once.</summary>
    public int ExecutedTwice { get; init; }

    /// <summary>Answered with success and not executed.</summary>
    public int NotExecuted { get; init; }

    /// <summary>True when nothing was lost, doubled or made up.</summary>
    public bool IsClean => Lost + AnsweredTwice + ExecutedTwice + NotExecuted == 0;

    /// <summary>Reads the logs of a run.</summary>
    /// <param name="kernels">The kernels' logs with whether each was killed.</param>
    /// <param name="executions">The agent's log.</param>
    public KillResult Read(IEnumerable<(string Path, bool IsKilled)> kernels, string executions)
    {
        var executed = File.ReadAllLines(executions).GroupBy(static name => name).ToDictionary(static name => name.Key, static name => name.Count());
        var result = this with { ExecutedTwice = executed.Values.Count(static count => count > 1) };
        foreach (var (path, isKilled) in kernels)
        {
            foreach (var command in File.ReadAllLines(path).Where(static line => line.Length > 2).GroupBy(static line => line[2..], static line => line[0]))
            {
                var ends = command.Where(static mark => mark != 'S').ToArray();
                result = result with
                {
                    Sent = result.Sent + 1,
                    Answered = result.Answered + (ends is ['A'] ? 1 : 0),
                    Failed = result.Failed + (ends is ['F'] ? 1 : 0),
                    Unknown = result.Unknown + (ends is ['U'] ? 1 : 0),
                    Lost = result.Lost + (ends is ['L'] || (ends is [] && !isKilled) ? 1 : 0),
                    SenderDied = result.SenderDied + (ends is [] && isKilled ? 1 : 0),
                    AnsweredTwice = result.AnsweredTwice + (ends.Length > 1 ? 1 : 0),
                    NotExecuted = result.NotExecuted + (ends is ['A'] && !executed.ContainsKey(command.Key) ? 1 : 0),
                };
            }
        }

        return result;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills; {Sent} commands sent: {Answered} answered, {Failed} answered with a failure, {Unknown} told that the connection is over, {SenderDied} whose sender was killed; lost {Lost}, answered twice {AnsweredTwice}, executed twice {ExecutedTwice}, answered but not executed {NotExecuted}; back at work after {new Spread(Recoveries).In("ms")}");
}
