using System.Globalization;
using System.Text;
using Plugin.Benchmarks.Pipeline;

namespace Plugin.Benchmarks.Ratios;

/// <summary>Turns measurements into the committed table: each peer against this project's way in the same suite and case.</summary>
public static class RatioTable
{
    /// <summary>Prints the table in Markdown.</summary>
    /// <param name="machine">The machine of the run, in general words.</param>
    /// <param name="measurements">One run's measurements.</param>
    public static string Print(string machine, IReadOnlyList<Measurement> measurements)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        var text = new StringBuilder();
        text.Append($"""
            # Ratios

            Written by the command `table` of the benchmarks after a run of all of them; how that is done and what each row is
            stands in the [README](README.md). Machine: {machine}.

            *Time* is the peer's time divided by ours (2.00× = we take half as long); *extra* is what we take beyond the peer.
            *Bytes* is what we allocate for one operation, as a share of what the peer allocates.


            """.ReplaceLineEndings("\n"));
        foreach (var suite in measurements.GroupBy(static row => row.Suite).OrderBy(static suite => suite.Key, StringComparer.Ordinal))
        {
            text.Append(null, $"## {suite.Key.Replace("Benchmarks", "", StringComparison.Ordinal)}\n\n");
            text.Append("| scenario | peer | time | extra | bytes | target | met |\n|---|---|---:|---:|---:|---|---|\n");
            foreach (var scenario in suite.GroupBy(static row => row.Case))
            {
                PrintScenario(text, [.. scenario]);
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void PrintScenario(StringBuilder text, IReadOnlyList<Measurement> rows)
    {
        var ours = rows.Single(static row => row.Method is "PluginSdk" or nameof(PipelineBenchmarks.Pipeline));
        foreach (var peer in rows.Where(row => row != ours))
        {
            var target = Targets.All.FirstOrDefault(target => target.Suite == peer.Suite && target.Case == peer.Case && target.Peer == peer.Method);
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {ours.Case} | {peer.Method} | {peer.Nanoseconds / ours.Nanoseconds:0.00}× | {ours.Nanoseconds - peer.Nanoseconds:+0.0;-0.0;0} ns | {Bytes(ours, peer)} | {target} | {Met(target, ours, peer)} |\n");
        }
    }

    private static string Bytes(Measurement ours, Measurement peer) => peer.Bytes == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{ours.Bytes:0} B / 0 B")
        : string.Create(CultureInfo.InvariantCulture, $"{ours.Bytes / peer.Bytes * 100:0} %");

    private static string Met(Target? target, Measurement ours, Measurement peer) => target switch
    {
        null => "",
        _ when target.IsMet(ours, peer) => "yes",
        _ => "**no**",
    };
}
