using System.Text.Json;

namespace Plugin.Benchmarks.Ratios;

/// <summary>Reads what BenchmarkDotNet left in its results folder.</summary>
public static class ResultFiles
{
    /// <summary>The measurements of all suites.</summary>
    /// <exception cref="InvalidOperationException">A row has no result: its benchmark failed.</exception>
    public static IReadOnlyList<Measurement> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*-report-full.json").Order(StringComparer.Ordinal).SelectMany(ReadSuite)];

    /// <summary>The machine of the run, in general words.</summary>
    public static string Machine(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Directory.EnumerateFiles(folder, "*-report-full.json").Order(StringComparer.Ordinal).First()));
        var host = document.RootElement.GetProperty("HostEnvironmentInfo");
        return $"{host.GetProperty("LogicalCoreCount")} cores, {host.GetProperty("ProcessorName")}, {host.GetProperty("RuntimeVersion")}";
    }

    private static IEnumerable<Measurement> ReadSuite(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var row in document.RootElement.GetProperty("Benchmarks").EnumerateArray())
        {
            var name = row.GetProperty("FullName").GetString();
            if (row.GetProperty("Statistics") is not { ValueKind: JsonValueKind.Object } statistics)
            {
                throw new InvalidOperationException($"{name} has no result.");
            }

            yield return new(
                row.GetProperty("Type").GetString()!,
                CaseOf(row.GetProperty("Parameters").GetString()!),
                row.GetProperty("Method").GetString()!,
                statistics.GetProperty("Min").GetDouble(),
                row.GetProperty("Memory").GetProperty("BytesAllocatedPerOperation").GetDouble());
        }
    }

    private static string CaseOf(string parameters) => parameters.Contains("Case=", StringComparison.Ordinal)
        ? parameters["Case=".Length..]
        : parameters.Replace("=", " ", StringComparison.Ordinal);
}
