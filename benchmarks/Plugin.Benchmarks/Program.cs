using BenchmarkDotNet.Running;
using Plugin.Benchmarks;
using Plugin.Benchmarks.Mirrors;

if (args is ["mirrors", var path])
{
    File.WriteAllText(path, MirrorCommand.Print());
    return 0;
}

var full = args.Contains("--full");
BenchmarkSwitcher
    .FromAssembly(typeof(BenchmarkConfigs).Assembly)
    .Run([.. args.Where(static arg => arg != "--full")], full ? BenchmarkConfigs.Full : BenchmarkConfigs.Short);
return 0;
