using Microsoft.Extensions.Configuration;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>The standard variables of OpenTelemetry, and how the settings of a plugin process become them.</summary>
internal static class OtlpVariables
{
    public const string Grpc = "grpc";
    public const string HttpProtobuf = "http/protobuf";

    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string ServiceName = "OTEL_SERVICE_NAME";
    private const string Disabled = "OTEL_SDK_DISABLED";

    private static readonly string[] s_endpoints = [Endpoint, "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"];

    /// <summary>The configuration with the settings in the place of the variables.</summary>
    public static IConfiguration Apply(IConfiguration configuration, TelemetryOptions options, string program) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection([new(ServiceName, program)])
            .AddConfiguration(configuration)
            .AddInMemoryCollection(Settings(options).Where(static setting => !string.IsNullOrEmpty(setting.Value)))
            .Build();

    /// <summary>True when there is a collector, and nobody has turned OpenTelemetry off.</summary>
    public static bool IsWanted(IConfiguration configuration) =>
        s_endpoints.Any(name => !string.IsNullOrEmpty(configuration[name]))
        && !string.Equals(configuration[Disabled], bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where it goes, for the log.</summary>
    public static string EndpointOf(IConfiguration configuration) =>
        s_endpoints.Select(name => configuration[name]).FirstOrDefault(static endpoint => !string.IsNullOrEmpty(endpoint)) is { } endpoint
        && Uri.TryCreate(endpoint, UriKind.Absolute, out var url)
            ? url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)
            : "the configured collector";

    private static IEnumerable<KeyValuePair<string, string?>> Settings(TelemetryOptions options) =>
        [new(Endpoint, options.Endpoint), new(Protocol, options.Protocol), new(ServiceName, options.ServiceName)];
}
