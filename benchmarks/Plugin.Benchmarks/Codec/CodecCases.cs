using Plugin.Benchmarks.Inputs;
using Plugin.Benchmarks.Mirrors;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace Plugin.Benchmarks.Codec;

/// <summary>The texts that every codec benchmark runs over.</summary>
public static class CodecCases
{
    /// <summary>One case per text.</summary>
    public static IReadOnlyList<CodecCase> All { get; } =
    [
        new CodecCase<StartCommand, StartCommandMirror>("StartCommand 3 KB", WireTexts.StartCommand, MirrorContext.Default.StartCommandMirror),
        new CodecCase<StartCommand, StartCommandMirror>("StartCommand 17 KB", WireTexts.FullStartCommand, MirrorContext.Default.StartCommandMirror),
        new CodecCase<StartAnswer, StartAnswerMirror>("StartAnswer 1 KB", WireTexts.StartAnswer, MirrorContext.Default.StartAnswerMirror),
        new CodecCase<PingRoutingCommand, PingRoutingCommandMirror>("PingRoutingCommand", WireTexts.PingRoutingCommand, MirrorContext.Default.PingRoutingCommandMirror),
        new CodecCase<PingRoutingCommand, PingRoutingCommandMirror>("Ping of 10,000 VMs", WireTexts.LargePing, MirrorContext.Default.PingRoutingCommandMirror),
        new CodecCase<CheckHealthCommand, CheckHealthCommandMirror>("CheckHealthCommand", WireTexts.CheckHealthCommand, MirrorContext.Default.CheckHealthCommandMirror),
    ];
}
