using System.Globalization;
using System.Text;
using BenchmarkDotNet.Reports;

namespace Plugin.Generators.Benchmarks;

/// <summary>What authors were promised, and what a run says of it.</summary>
internal static class Budget
{
    private static readonly Dictionary<string, int> s_milliseconds = new(StringComparer.Ordinal)
    {
        [nameof(GeneratorBenchmarks.Build)] = 1000,
        [nameof(GeneratorBenchmarks.KeyInABody)] = 30,
        [nameof(GeneratorBenchmarks.KeyInAComment)] = 30,
    };

    /// <summary>The fastest iteration of each row, as a table in Markdown.</summary>
    public static string Table(IEnumerable<Summary> summaries)
    {
        var text = new StringBuilder("| row | time | bytes | budget | met |\n|---|---:|---:|---:|---|\n");
        foreach (var report in summaries.SelectMany(static summary => summary.Reports).Where(static report => report.ResultStatistics is not null))
        {
            var row = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
            var time = report.ResultStatistics!.Min / 1e6;
            var bytes = (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1e6;
            var (budget, met) = s_milliseconds.TryGetValue(row, out var most)
                ? (string.Create(CultureInfo.InvariantCulture, $"{most} ms"), time <= most ? "yes" : "**no**")
                : ("", "");
            text.Append(CultureInfo.InvariantCulture, $"| {row} | {time:0.0} ms | {bytes:0.0} MB | {budget} | {met} |\n");
        }

        return text.ToString();
    }
}
