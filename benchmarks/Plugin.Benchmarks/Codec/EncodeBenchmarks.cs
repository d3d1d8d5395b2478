using BenchmarkDotNet.Attributes;

namespace Plugin.Benchmarks.Codec;

/// <summary>From an object graph to UTF-8 in a buffer that is used again.</summary>
public class EncodeBenchmarks
{
    private byte[] _copy = [];

    public static IEnumerable<CodecCase> Cases => CodecCases.All;

    [ParamsSource(nameof(Cases))]
    public CodecCase Case { get; set; } = CodecCases.All[0];

    [GlobalSetup]
    public void Setup()
    {
        Case.Verify();
        _copy = new byte[Case.Text.Length];
    }

    [Benchmark(Baseline = true)]
    public int PluginSdk() => Case.Encode();

    [Benchmark]
    public int StjSourceGenerated() => Case.EncodeSourceGenerated();

    [Benchmark]
    public int StjReflection() => Case.EncodeReflection();

    [Benchmark]
    public int Newtonsoft() => Case.EncodeNewtonsoft();

    [Benchmark]
    public byte[] MemoryCopy()
    {
        Case.Text.AsSpan().CopyTo(_copy);
        return _copy;
    }
}
