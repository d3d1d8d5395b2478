using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Plugin.Generators.Benchmarks;
using Plugin.Generators.Benchmarks.Projects;

if (args is ["project", var folder])
{
    Directory.CreateDirectory(folder);
    foreach (var (name, text) in SyntheticProject.Files)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    return 0;
}

// The fastest of ten iterations counts: another process on the machine can only slow one down.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithInvocationCount(1).WithUnrollFactor(1).WithWarmupCount(5).WithIterationCount(10))
    .AddLogger(ConsoleLogger.Default)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(GeneratorBenchmarks).Assembly).Run(args, config);
Console.WriteLine(Budget.Table(summaries));
return 0;
