using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Mirrors;

/// <summary>Prints the mirrors of every contract that is measured.</summary>
public static class MirrorCommand
{
    /// <summary>The text of <c>Mirrors.cs</c>.</summary>
    public static string Print() => MirrorPrinter.Print(
        typeof(StartCommand),
        typeof(StartAnswer),
        typeof(PingRoutingCommand),
        typeof(CheckHealthCommand),
        typeof(CheckHealthAnswer),
        typeof(Answer));
}
