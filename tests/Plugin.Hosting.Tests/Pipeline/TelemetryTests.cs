using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class TelemetryTests : IDisposable
{
    private readonly PipelineBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_command_is_one_activity_with_its_wire_name_resource_and_result()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == PluginTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await _bench.StartAsync(new StartCommand { ContextMap = new() { ["logid"] = "trace-me" } });

        var activity = ended.Should().ContainSingle(static activity => Equals(activity.GetTagItem("pluginsdk.log_id"), "trace-me")).Subject;
        activity.OperationName.Should().Be("org.example.StartCommand");
        activity.GetTagItem("pluginsdk.resource").Should().Be("10.0.0.1");
        activity.GetTagItem("pluginsdk.result").Should().Be("done");
    }

    [Fact]
    public async Task Commands_are_counted_and_timed_by_wire_name_and_result()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, owner) =>
        {
            if (instrument.Meter.Name == PluginTelemetry.Name)
            {
                owner.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue(Show(instrument, value, tags)));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue(Show(instrument, 0, tags)));
        listener.Start();

        await _bench.Pipeline.RunAsync(
            new Operation<object> { WireName = "org.example.Counted", Resource = "r", Work = static _ => throw new InvalidOperationException() },
            CancellationToken.None);

        seen.Where(static line => line.Contains("Counted", StringComparison.Ordinal)).Should().Equal(
            "pluginsdk.commands.in_flight 1 command=org.example.Counted",
            "pluginsdk.commands.in_flight -1 command=org.example.Counted",
            "pluginsdk.commands 1 command=org.example.Counted result=faulted",
            "pluginsdk.command.duration 0 command=org.example.Counted result=faulted");
    }

    private static string Show(Instrument instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var line = $"{instrument.Name} {value}";
        foreach (var tag in tags)
        {
            line += $" {tag.Key}={tag.Value}";
        }

        return line;
    }
}
