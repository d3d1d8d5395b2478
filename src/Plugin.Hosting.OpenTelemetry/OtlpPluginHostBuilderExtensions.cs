using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>Adds the export of telemetry to a program.</summary>
public static class OtlpPluginHostBuilderExtensions
{
    /// <summary>
    /// Has the program send its traces and metrics to the OTLP collector that <c>Telemetry:Endpoint</c> or
    /// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names; without either it collects nothing.
    /// </summary>
    public static PluginHostBuilder AddOtlp(this PluginHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>());
        builder.Services.AddOptions<TelemetryOptions>()
            .Configure<IConfiguration>(static (options, configuration) => configuration.GetSection(TelemetryOptions.Section).Bind(options))
            .ValidateOnStart();
        builder.Services.AddHostedService<OtlpExport>();
        return builder;
    }
}
