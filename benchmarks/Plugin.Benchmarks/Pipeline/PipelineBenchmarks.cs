using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Benchmarks.Dispatch;
using Plugin.CloudStack.Host;
using Plugin.Hosting;

namespace Plugin.Benchmarks.Pipeline;

/// <summary>What telemetry, deadline and cancellation add to a command when nobody listens, and what their parts would cost alone.</summary>
public class PipelineBenchmarks : IDisposable
{
    private static readonly ActivitySource s_source = new("Plugin.Benchmarks");

    private readonly IPlugin _plugin = new PluginOf1000();
    private readonly CheckHealthCommand _command = new();
    private readonly CommandContext _context = new() { Resource = "host", LogId = "5f2b1c9a" };
    private readonly CommandPipeline _pipeline = new(Options.Create(new PluginHostOptions()), TimeProvider.System, NullLogger<CommandPipeline>.Instance);
    private CancellationTokenSource _reused = new();
    private CommandRoute _route = null!;
    private CommandRequest _request;

    [GlobalSetup]
    public void Setup()
    {
        _route = _plugin.FindRoute("com.cloud.agent.api.CheckHealthCommand"u8)!;
        _request = CommandRequest.For(_plugin, _route, "host", _command);
        if (Pipeline().AsTask().GetAwaiter().GetResult() != Completed.Of(DispatchOnly()))
        {
            throw new InvalidOperationException("The pipeline does not answer as the handler does.");
        }
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _pipeline.Dispose();
        _reused.Dispose();
    }

    [Benchmark(Baseline = true)]
    public ValueTask<Answer> DispatchOnly() => _route.InvokeAsync(_plugin, _command, _context);

    [Benchmark]
    public ValueTask<Answer> Pipeline() => _pipeline.RunAsync(_request, CancellationToken.None);

    [Benchmark]
    public void NewTokenSourceWithTimer()
    {
        using var source = new CancellationTokenSource();
        source.CancelAfter(TimeSpan.FromSeconds(50));
    }

    [Benchmark]
    public void ReusedTokenSourceWithTimer()
    {
        _reused.CancelAfter(TimeSpan.FromSeconds(50));
        if (!_reused.TryReset())
        {
            _reused = new();
        }
    }

    [Benchmark]
    public long TwoTimestamps() => -Stopwatch.GetTimestamp() + Stopwatch.GetTimestamp();

    [Benchmark]
    public Activity? ActivityNobodyListensTo() => s_source.StartActivity("command");
}
