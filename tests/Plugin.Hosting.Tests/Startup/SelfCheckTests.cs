using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Startup;

public sealed class SelfCheckTests : IDisposable
{
    private readonly ProgramBench _program = new();
    private readonly ManualTime _time = new();
    private readonly CollectingLogger _log = new();
    private readonly ConcurrentQueue<string> _trail = new();
    private readonly ScriptedCheck _check = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_device_that_fails_its_check_stops_a_program_that_drives_nothing_else()
    {
        _check.Check = static _ => throw new IOException("nas-1 is not mounted, mount it");

        (await ProgramBench.RunToStartAsync(Program("--Scripted:Kernel", "k"))).Should().Be(PluginExitCode.NotReady);

        _program.Error.Should().Be($"example: scripted: self-check failed: nas-1 is not mounted, mount it{Environment.NewLine}");
        _trail.Should().BeEmpty();
    }

    [Fact]
    public async Task A_check_that_does_not_end_is_given_up_in_time()
    {
        var asked = new TaskCompletionSource();
        _check.Check = async _ =>
        {
            asked.SetResult();
            await new TaskCompletionSource().Task;
        };
        var running = ProgramBench.RunToStartAsync(Program("--Scripted:Kernel", "k", "--Plugin:SelfCheck:Within", "00:00:05"));
        await PipelineBench.InTime(asked.Task);

        _time.Advance(TimeSpan.FromSeconds(6));

        (await running).Should().Be(PluginExitCode.NotReady);
        _program.Error.Should().Contain("was not checked within 00:00:05; Plugin:SelfCheck:Within allows more");
    }

    [Fact]
    public async Task One_of_several_resources_is_tried_again_while_the_others_are_served()
    {
        var bad = true;
        _check.Check = cancellation => bad ? throw new IOException("not yet") : ValueTask.CompletedTask;
        using var host = Program("--Scripted:Kernel", "k", "--Plugin:Resources:bad:X", "1", "--Plugin:Resources:good:X", "1").Build();
        var resources = host.Services.GetRequiredService<PluginResources>().All;

        await host.StartAsync(TestContext.Current.CancellationToken);
        await PipelineBench.InTime(resources[1].Gate.WaitAsync(TestContext.Current.CancellationToken));

        resources[0].Gate.IsOpen.Should().BeFalse();
        resources[0].Gate.WaitsFor.Should().Be("self-check failed: not yet");
        await _log.Holds("bad is tried again in 00:00:15");
        _time.Advance(TimeSpan.FromSeconds(15));
        await _log.Holds("not served: self-check failed: not yet");
        bad = false;
        await PipelineBench.Until(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(15));
            return resources[0].Gate.IsOpen;
        });
        await _log.Holds("bad has come through its startup steps");
        await PipelineBench.Until(() => _trail.Contains("good serves k") && _trail.Contains("bad serves k"));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_table_with_a_hole_is_found()
    {
        var builder = _program.CreateBuilder();
        builder.Services.AddSingleton<IPlugin, PluginWithAHole>();

        (await ProgramBench.RunToStartAsync(builder)).Should().Be(PluginExitCode.NotReady);

        _program.Error.Should().Contain("holey declares org.example.CheckCommand and has no handler for it");
    }

    [Fact]
    public async Task One_line_tells_what_the_process_does()
    {
        var data = Path.Combine(_program.Directory, "data");
        var builder = Program("--Scripted:Kernel", "k", "--data", data);

        (await ProgramBench.RunToStartAsync(builder)).Should().Be(0);

        _log.All.Should().MatchRegex("scripted [0-9.]+ serves scripted by scripted: 2 commands, capabilities vm-lifecycle; data in ").And.Contain(data);
    }

    [Theory]
    [InlineData("Within", "00:00:00")]
    [InlineData("RetryEvery", "-00:00:01")]
    [InlineData("OnFailure", "Ignore")]
    public async Task A_setting_that_cannot_work_is_refused_by_its_key(string key, string value)
    {
        (await ProgramBench.RunToStartAsync(Program($"--Plugin:SelfCheck:{key}", value, "--Scripted:Kernel", "k"))).Should().Be(2);

        _program.Error.Should().Contain($"Plugin:SelfCheck:{key}");
    }

    private PluginHostBuilder Program(params string[] args)
    {
        var builder = _program.CreateBuilder(args)
            .AddResources("scripted", services =>
            {
                var plugin = new ScriptedPlugin();
                if (services.GetRequiredService<ResourceSettings>().Name != "good")
                {
                    plugin.AddPart(_check);
                }

                return plugin;
            })
            .AddTransport(ScriptedTransport.Offer(_trail))
            .AddDefault("Logging:LogLevel:Default", "Information");
        builder.Services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(_log);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(_time));
        return builder;
    }

    private sealed class ScriptedCheck : ISelfCheck
    {
        public Func<CancellationToken, ValueTask> Check { get; set; } = static _ => ValueTask.CompletedTask;

        public ValueTask CheckAsync(CancellationToken cancellation) => Check(cancellation);
    }

    private sealed class PluginWithAHole : IPlugin
    {
        public PluginManifest Manifest { get; } = new("holey", [], [new ScriptedPlugin().CheckRoute]);

        public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName) => null;

        public TPart? FindPart<TPart>()
            where TPart : class => null;
    }
}
