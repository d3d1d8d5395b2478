using System.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>Says in the log that telemetry does not arrive: the exporter tells it to event listeners only.</summary>
internal sealed class ExporterFailures(ILogger logger) : EventListener
{
    private const string Exporter = "OpenTelemetry-Exporter-OpenTelemetryProtocol";

    // It fails with every batch while the collector is away.
    private static readonly TimeSpan s_sayEvery = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private DateTimeOffset _sayFrom = DateTimeOffset.MinValue;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Exporter)
        {
            EnableEvents(eventSource, EventLevel.Warning);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        lock (_lock)
        {
            var now = DateTimeOffset.UtcNow;
            if (now < _sayFrom)
            {
                return;
            }

            _sayFrom = now + s_sayEvery;
        }

        // The payload may hold what the collector answered; the name of the event says what went wrong.
        logger.NotSent(eventData.EventName ?? "unknown");
    }
}
