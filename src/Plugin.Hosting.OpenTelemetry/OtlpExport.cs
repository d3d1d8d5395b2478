using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Plugin.Hosting.OpenTelemetry;

/// <summary>Collects what the pipeline tells, from before the first startup step to the end of the drain, and sends it.</summary>
internal sealed class OtlpExport(
    IConfiguration configuration, IHostEnvironment program, IOptions<TelemetryOptions> options, ILogger<OtlpExport> logger)
    : IHostedLifecycleService, IDisposable
{
    private TracerProvider? _traces;
    private MeterProvider? _metrics;
    private ExporterFailures? _failures;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        var variables = OtlpVariables.Apply(configuration, settings, program.ApplicationName);
        if (!OtlpVariables.IsWanted(variables))
        {
            logger.NotCollected();
            return Task.CompletedTask;
        }

        _failures = new ExporterFailures(logger);
        _traces = settings.Traces
            ? Sdk.CreateTracerProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(variables))
                .AddSource(PluginTelemetry.Name)
                .AddOtlpExporter()
                .Build()
            : null;
        _metrics = settings.Metrics
            ? Sdk.CreateMeterProviderBuilder()
                .ConfigureServices(services => services.AddSingleton(variables))
                .AddMeter(PluginTelemetry.Name)
                .AddOtlpExporter()
                .Build()
            : null;
        logger.Collected(OtlpVariables.EndpointOf(variables));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        var within = (int)options.Value.FlushWithin.TotalMilliseconds;
        return Task.WhenAll(
            Task.Run(() => _traces?.Shutdown(within), CancellationToken.None),
            Task.Run(() => _metrics?.Shutdown(within), CancellationToken.None));
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
        _failures?.Dispose();
    }
}
