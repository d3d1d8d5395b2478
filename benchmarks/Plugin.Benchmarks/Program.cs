using BenchmarkDotNet.Running;
using Plugin.Benchmarks;
using Plugin.Benchmarks.Dispatch;
using Plugin.Benchmarks.Mirrors;
using Plugin.Benchmarks.Ratios;

switch (args)
{
    case ["mirrors", var path]:
        File.WriteAllText(path, MirrorCommand.Print());
        return 0;
    case ["plugins", var folder]:
        File.WriteAllText(Path.Combine(folder, "Handlers.cs"), PluginPrinter.PrintHandlers());
        File.WriteAllText(Path.Combine(folder, "Switches.cs"), PluginPrinter.PrintSwitches());
        File.WriteAllText(Path.Combine(folder, "VirtualHandlers.cs"), PluginPrinter.PrintVirtualHandlers());
        return 0;
    case ["table", .. var rest]:
        var results = rest is [var given, ..] ? given : Path.Combine("BenchmarkDotNet.Artifacts", "results");
        var table = RatioTable.Print(ResultFiles.Machine(results), ResultFiles.Read(results));
        File.WriteAllText(rest is [_, var target] ? target : Path.Combine("benchmarks", "RATIOS.md"), table);
        return 0;
    default:
        var full = args.Contains("--full");
        BenchmarkSwitcher
            .FromAssembly(typeof(BenchmarkConfigs).Assembly)
            .Run([.. args.Where(static arg => arg != "--full")], full ? BenchmarkConfigs.Full : BenchmarkConfigs.Short);
        return 0;
}
