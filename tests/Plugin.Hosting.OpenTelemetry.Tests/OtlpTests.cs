using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.OpenTelemetry.Tests;

public sealed class OtlpTests : IDisposable
{
    private const string Canary = "canary-4711";

    private readonly ProgramBench _program = new();
    private readonly CollectingLogger _log = new();
    private readonly ScriptedPlugin _plugin = new();

    public void Dispose()
    {
        _program.Dispose();
        _log.Dispose();
    }

    [Theory]
    [InlineData("Telemetry:Endpoint", "Telemetry:Protocol", "Telemetry:ServiceName")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_SERVICE_NAME")]
    public async Task Traces_and_metrics_reach_the_collector_and_hold_no_secret(string endpoint, string protocol, string service)
    {
        await using var collector = await Collector.StartAsync();
        _plugin.Start = static (command, _) => throw new IOException($"{command.Password!.Reveal()} at {command.Store} is wrong");
        var builder = Program()
            .AddDefault(endpoint, collector.Url)
            .AddDefault(protocol, "http/protobuf")
            .AddDefault(service, "plugin-of-the-test")
            .AddDefault("OTEL_EXPORTER_OTLP_HEADERS", $"authorization={Canary}-header");

        await RunACommandAsync(builder);

        var traces = collector.Requests.Where(static request => request.Path == "/v1/traces").ToList();
        var metrics = collector.Requests.Where(static request => request.Path == "/v1/metrics").ToList();
        string.Concat(traces.Select(static request => request.Body))
            .Should().Contain("plugin-of-the-test").And.Contain("org.example.StartCommand").And.Contain("pluginsdk.result");
        string.Concat(metrics.Select(static request => request.Body))
            .Should().Contain("pluginsdk.commands").And.Contain("pluginsdk.command.duration");
        collector.Requests.Should().OnlyContain(static request => !request.Body.Contains(Canary, StringComparison.Ordinal));
        traces[0].Head.Should().ContainEquivalentOf($"authorization: {Canary}-header");
        _log.All.Should().Contain($"Traces and metrics go to {collector.Url}").And.NotContain(Canary);
    }

    [Fact]
    public async Task Only_what_is_wanted_is_sent()
    {
        await using var collector = await Collector.StartAsync();

        await RunACommandAsync(Program().AddDefault("Telemetry:Endpoint", collector.Url).AddDefault("Telemetry:Protocol", "http/protobuf").AddDefault("Telemetry:Traces", "false"));

        collector.Requests.Select(static request => request.Path).Distinct().Should().Equal("/v1/metrics");
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("http://127.0.0.1:9", "true")]
    public async Task Without_a_collector_nothing_is_collected(string? endpoint, string? disabled)
    {
        await RunACommandAsync(Program().AddDefault("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint).AddDefault("OTEL_SDK_DISABLED", disabled));

        _log.All.Should().Contain("No traces and metrics are collected");
    }

    [Fact]
    public async Task A_collector_that_is_away_is_told_and_keeps_nobody_waiting()
    {
        await RunACommandAsync(Program().AddDefault("Telemetry:Endpoint", "http://127.0.0.1:9").AddDefault("Telemetry:Protocol", "http/protobuf"));

        _log.All.Should().Contain("Traces and metrics do not arrive");
    }

    [Theory]
    [InlineData("Endpoint", "collector:4317")]
    [InlineData("Endpoint", $"http://user:{Canary}@127.0.0.1:4317")]
    [InlineData("Protocol", "http/json")]
    [InlineData("FlushWithin", "00:02:00")]
    public async Task A_setting_that_cannot_work_is_refused_by_its_key(string key, string value)
    {
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder($"--Telemetry:{key}", value).AddOtlp())).Should().Be(2);

        _program.Error.Should().Contain($"Telemetry:{key} ").And.NotContain(Canary);
    }

    private PluginHostBuilder Program()
    {
        var builder = _program.CreateBuilder().AddOtlp().AddDefault("Logging:LogLevel:Default", "Trace");
        builder.Services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(_log);
        builder.Services.AddSingleton<IPlugin>(_plugin);
        return builder;
    }

    private async Task RunACommandAsync(PluginHostBuilder builder)
    {
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.Services.GetRequiredService<CommandPipeline>().RunAsync(
            CommandRequest.For(_plugin, _plugin.StartRoute, "10.0.0.1", new StartCommand
            {
                VmName = "i-2-3-VM",
                Password = new Secret(Canary),
                Store = $"cifs://nas/x?user=u&password={Canary}",
            }),
            TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
