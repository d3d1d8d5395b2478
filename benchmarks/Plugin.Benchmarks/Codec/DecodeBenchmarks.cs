using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Plugin.Benchmarks.Codec;

/// <summary>From UTF-8 to an object graph whose strings are all made.</summary>
public class DecodeBenchmarks
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
    public object PluginSdk() => Case.Decode();

    [Benchmark]
    public object StjSourceGenerated() => Case.DecodeSourceGenerated();

    [Benchmark]
    public object StjReflection() => Case.DecodeReflection();

    [Benchmark]
    public object Newtonsoft() => Case.DecodeNewtonsoft();

    [Benchmark]
    public int Utf8JsonReaderWalk()
    {
        var reader = new Utf8JsonReader(Case.Text);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public byte[] MemoryCopy()
    {
        Case.Text.AsSpan().CopyTo(_copy);
        return _copy;
    }
}
