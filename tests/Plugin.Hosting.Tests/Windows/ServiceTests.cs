using System.Collections.Concurrent;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Windows;

public sealed class ServiceTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("service-");
    private readonly RecordingControl _control = new();

    public void Dispose()
    {
        _directory.Delete(recursive: true);
        _control.Dispose();
    }

    [Fact]
    public async Task A_service_starts_runs_and_stops_when_it_is_asked()
    {
        var running = CreateBuilder().AddPlugin<ScriptedPlugin>().RunAsync(TestContext.Current.CancellationToken);
        await PipelineBench.Until(() => _control.Reports.Contains("Running 0 0"));

        await _control.AskToStopAsync();

        (await PipelineBench.InTime(running)).Should().Be(0);
        _control.Reports.Should().Equal("StartPending 1 0", "Running 0 0", "StopPending 1 0", "Stopped 0 0");
    }

    [Fact]
    public async Task A_service_that_does_not_start_stops_with_the_programs_exit_code()
    {
        (await PipelineBench.InTime(CreateBuilder("--Plugin:MaxParallelReads", "0").RunAsync(TestContext.Current.CancellationToken))).Should().Be(2);

        _control.Reports.Should().Equal("StartPending 1 0", "Stopped 0 2");
    }

    [Fact]
    public void A_long_start_and_a_long_stop_count_on()
    {
        var time = new ManualTime();
        using var reports = new ServiceReports(_control, time);

        time.Advance(TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(5));
        reports.Running();
        time.Advance(TimeSpan.FromSeconds(50));
        reports.Stopping();
        time.Advance(TimeSpan.FromSeconds(5));
        reports.Stopped(1);
        reports.Stopping();
        time.Advance(TimeSpan.FromSeconds(5));

        _control.Reports.Should().Equal(
            "StartPending 1 0", "StartPending 2 0", "StartPending 3 0", "Running 0 0", "StopPending 1 0", "StopPending 2 0", "Stopped 0 1");
        _control.Hints.Should().OnlyContain(static hint => hint == TimeSpan.Zero || hint > TimeSpan.FromSeconds(5));
    }

    private PluginHostBuilder CreateBuilder(params string[] args) => PluginHost.CreateBuilder(new PluginHostSettings
    {
        Args = args,
        BaseDirectory = _directory.FullName,
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        ConnectServiceAsync = () => Task.FromResult<IServiceControl?>(_control),
    })
        .AddDefault("Logging:LogLevel:Default", "None")
        .AddDefault(PluginHostOptions.DataDirectoryKey, Path.Combine(_directory.FullName, "data"));

    private sealed class RecordingControl : IServiceControl
    {
        private readonly CancellationTokenSource _stop = new();

        public ConcurrentQueue<string> Reports { get; } = new();

        public ConcurrentQueue<TimeSpan> Hints { get; } = new();

        public CancellationToken StopAsked => _stop.Token;

        public Task AskToStopAsync() => _stop.CancelAsync();

        public void Report(ServiceState state, int checkpoint, TimeSpan waitHint, int exitCode)
        {
            Reports.Enqueue($"{state} {checkpoint} {exitCode}");
            Hints.Enqueue(waitHint);
        }

        public void Dispose()
        {
        }
    }
}
