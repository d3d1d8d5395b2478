namespace Plugin.Hosting.OpenTelemetry;

/// <summary>
/// Where traces and metrics go; bound from the configuration section <c>Telemetry</c>. Each setting wins over the OTEL_*
/// variable of its meaning; the other variables of the OpenTelemetry exporter hold as they are.
/// </summary>
public sealed class TelemetryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Telemetry";

    /// <summary>The collector, <c>http://127.0.0.1:4318</c>; null for <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>. Without either nothing is sent.</summary>
    public string? Endpoint { get; set; }

    /// <summary><c>grpc</c> or <c>http/protobuf</c>; null for <c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, whose default is grpc.</summary>
    public string? Protocol { get; set; }

    /// <summary>What the process is called; null for <c>OTEL_SERVICE_NAME</c>, else the program's name.</summary>
    public string? ServiceName { get; set; }

    /// <summary>True to send traces.</summary>
    public bool Traces { get; set; } = true;

    /// <summary>True to send metrics.</summary>
    public bool Metrics { get; set; } = true;

    /// <summary>How long a stopping process may take to send what is left.</summary>
    public TimeSpan FlushWithin { get; set; } = TimeSpan.FromSeconds(5);
}
