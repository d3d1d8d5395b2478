using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Plugin.Hosting;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>
/// Watches the end of the certificate in use: a warning a day in its last fifteen days, which is when CloudStack renews
/// it, and the seconds that are left as a metric.
/// </summary>
internal sealed class CertificateExpiry : IDisposable
{
    private const int WarnedDays = 15;

    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private static readonly ConcurrentDictionary<CertificateExpiry, bool> s_all = new();
    private static readonly Meter s_meter = new(PluginTelemetry.Name);
    private static readonly ObservableGauge<double> s_left = s_meter.CreateObservableGauge(
        "pluginsdk.agent.certificate.expires_in", Measure, "s", "Until the certificate of a connected agent ends; negative once it has.");

    private readonly string _agent;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly ITimer _timer;
    private volatile Watched? _watched;

    public CertificateExpiry(string agent, TimeProvider time, ILogger logger)
    {
        _agent = agent;
        _time = time;
        _logger = logger;
        _timer = time.CreateTimer(static state => ((CertificateExpiry)state!).Warn(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _ = s_left;
        s_all[this] = true;
    }

    /// <summary>When the certificate in use ends; null when there is none.</summary>
    public DateTimeOffset? Until => _watched?.Until;

    /// <summary>What is to be told of the certificate in a line about the agent's health; empty while it has long to go.</summary>
    public string HealthText => Until is { } until && until - _time.GetUtcNow() <= s_day * WarnedDays
        ? string.Create(CultureInfo.InvariantCulture, $", its certificate ends on {until.UtcDateTime:u}")
        : "";

    /// <summary>Watches another certificate from now on.</summary>
    /// <param name="certificate">The certificate; null when the agent has none.</param>
    /// <param name="file">Where it is from.</param>
    public void Watch(X509Certificate2? certificate, string file)
    {
        _watched = certificate is null ? null : new(certificate.Subject, certificate.NotAfter, file);
        if (_watched is { } watched)
        {
            _logger.Uses(_agent, watched.Subject, file, watched.Until);
        }

        Warn();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        s_all.TryRemove(this, out _);
        _timer.Dispose();
    }

    private static IEnumerable<Measurement<double>> Measure() =>
        from expiry in s_all.Keys
        let until = expiry.Until
        where until is not null
        select new Measurement<double>((until.Value - expiry._time.GetUtcNow()).TotalSeconds, new KeyValuePair<string, object?>("agent", expiry._agent));

    private void Warn()
    {
        if (_watched is not { } watched)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }

        var left = watched.Until - _time.GetUtcNow();
        if (left <= TimeSpan.Zero)
        {
            _logger.HasEnded(watched.Subject, _agent, watched.Until, watched.File);
        }
        else if (left <= s_day * WarnedDays)
        {
            _logger.EndsSoon(watched.Subject, _agent, watched.Until, (int)left.TotalDays, watched.File);
        }

        _timer.Change(s_day, Timeout.InfiniteTimeSpan);
    }

    private sealed record Watched(string Subject, DateTimeOffset Until, string File);
}
