using Plugin.Benchmarks.Codec;
using Plugin.Benchmarks.Dispatch;
using Plugin.Benchmarks.Pipeline;

namespace Plugin.Benchmarks.Ratios;

/// <summary>What the project has promised.</summary>
public static class Targets
{
    private const string DirectCall = nameof(DispatchBenchmarks.DirectVirtualCall);
    private const string FrozenAlternate = nameof(TypeTagBenchmarks.FrozenDictionaryAlternate);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new(nameof(DecodeBenchmarks), "StartCommand 3 KB", nameof(DecodeBenchmarks.StjSourceGenerated)) { TimesAsFast = 2.3, ShareOfBytes = 0.85 },
        new(nameof(DecodeBenchmarks), "StartCommand 3 KB", nameof(DecodeBenchmarks.Newtonsoft)) { TimesAsFast = 5 },
        new(nameof(EncodeBenchmarks), "StartAnswer 1 KB", nameof(EncodeBenchmarks.StjSourceGenerated)) { TimesAsFast = 1.8, Bytes = 0 },
        new(nameof(TypeTagBenchmarks), "Names 160", FrozenAlternate) { TimesAsFast = 4, Bytes = 0 },
        new(nameof(TypeTagBenchmarks), "Names 1000", FrozenAlternate) { TimesAsFast = 4, Bytes = 0 },
        new(nameof(DispatchBenchmarks), "Commands 10", DirectCall) { ExtraNanoseconds = 5, Bytes = 0 },
        new(nameof(DispatchBenchmarks), "Commands 100", DirectCall) { ExtraNanoseconds = 5, Bytes = 0 },
        new(nameof(DispatchBenchmarks), "Commands 1000", DirectCall) { ExtraNanoseconds = 5, Bytes = 0 },
        new(nameof(PipelineBenchmarks), "", nameof(PipelineBenchmarks.DispatchOnly)) { Ours = nameof(PipelineBenchmarks.Pipeline), ExtraNanoseconds = 15, Bytes = 0 },
    ];
}
