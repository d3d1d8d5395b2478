using Microsoft.Extensions.Logging;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>Every log line about the export.</summary>
internal static partial class TelemetryLog
{
    [LoggerMessage(1300, LogLevel.Information, "Traces and metrics go to {Endpoint}")]
    public static partial void Collected(this ILogger logger, string endpoint);

    [LoggerMessage(1301, LogLevel.Debug, "No traces and metrics are collected: neither Telemetry:Endpoint nor OTEL_EXPORTER_OTLP_ENDPOINT is set, or OTEL_SDK_DISABLED is")]
    public static partial void NotCollected(this ILogger logger);

    [LoggerMessage(1302, LogLevel.Warning, "Traces and metrics do not arrive ({Failure}): check that the collector of Telemetry:Endpoint runs and speaks Telemetry:Protocol (said every ten minutes)")]
    public static partial void NotSent(this ILogger logger, string failure);
}
