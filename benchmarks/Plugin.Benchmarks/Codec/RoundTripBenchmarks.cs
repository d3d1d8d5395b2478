using BenchmarkDotNet.Attributes;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.Benchmarks.Dispatch;
using Plugin.Benchmarks.Inputs;
using Plugin.Benchmarks.Mirrors;

namespace Plugin.Benchmarks.Codec;

/// <summary>From a request's name and body to the bytes of the answer, which echoes the VM: what one core can serve.</summary>
public class RoundTripBenchmarks : IDisposable
{
    private static readonly byte[] s_name = "com.cloud.agent.api.StartCommand"u8.ToArray();

    private readonly IPlugin _plugin = new EchoPlugin();
    private readonly CommandContext _context = new() { Resource = "host", LogId = "5f2b1c9a" };
    private readonly WireWriter _writer = WireWriter.ForWire();
    private readonly MirrorServer _generated = MirrorServer.SourceGenerated();
    private readonly MirrorServer _reflecting = MirrorServer.Reflecting();
    private readonly NewtonsoftServer _newtonsoft = new();
    private byte[] _body = [];

    [Params("StartCommand 3 KB", "StartCommand 17 KB")]
    public string Case { get; set; } = "StartCommand 3 KB";

    [GlobalSetup]
    public void Setup()
    {
        _body = Case == "StartCommand 3 KB" ? WireTexts.StartCommand : WireTexts.FullStartCommand;
        PluginSdk();
        var expected = _writer.Written.ToArray();
        StjSourceGenerated();
        SameText.Require("the source-generated server", expected, _generated.Written);
        StjReflection();
        SameText.Require("the reflecting server", expected, _reflecting.Written);
        Newtonsoft();
        SameText.Require("Newtonsoft's server", expected, _newtonsoft.Written);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        _generated.Dispose();
        _reflecting.Dispose();
    }

    [Benchmark(Baseline = true)]
    public int PluginSdk()
    {
        var route = _plugin.FindRoute(s_name)!;
        var reader = new WireReader(_body);
        var command = route.Read(ref reader);
        reader.End();
        IWireObject answer = Completed.Of(route.InvokeAsync(_plugin, command, _context));
        _writer.Clear();
        answer.Write(_writer);
        return _writer.Written.Length;
    }

    [Benchmark]
    public int StjSourceGenerated() => _generated.Serve(s_name, _body);

    [Benchmark]
    public int StjReflection() => _reflecting.Serve(s_name, _body);

    [Benchmark]
    public int Newtonsoft() => _newtonsoft.Serve(s_name, _body);
}
