using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Plugin.Benchmarks;

/// <summary>How the benchmarks are run.</summary>
internal static class BenchmarkConfigs
{
    /// <summary>
    /// In this process, ten iterations of a tenth of a second: noise of some percent, all rows in minutes. Ratios are made
    /// of the fastest iterations, which a busy machine disturbs least.
    /// </summary>
    public static IConfig Short { get; } = Make(Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(100))
        .WithWarmupCount(8)
        .WithIterationCount(10));

    /// <summary>Each benchmark in a process of its own, with as many iterations as BenchmarkDotNet finds it needs.</summary>
    public static IConfig Full { get; } = Make(Job.Default);

    private static ManualConfig Make(Job job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddLogger(ConsoleLogger.Default)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Min)
        .AddExporter(JsonExporter.Full);
}
