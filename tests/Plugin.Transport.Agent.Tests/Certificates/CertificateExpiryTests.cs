using System.Diagnostics.Metrics;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Transport.Agent.Tests.Certificates;

public sealed class CertificateExpiryTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly CollectingLogger _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void The_last_fifteen_days_are_warned_of_once_a_day_and_the_end_is_an_error()
    {
        using var authority = DevelopmentAuthority.Create(_time);
        using var expiry = new CertificateExpiry("host", _time, _log);
        expiry.Watch(CertificateBench.MakeSet(authority, TimeSpan.FromDays(17)).Certificate, "cloud.crt");
        _log.All.Should().Contain("connects with the certificate").And.NotContain("Warning");

        for (var day = 0; day < 17; day++)
        {
            _time.Advance(TimeSpan.FromDays(1));
        }

        _log.Lines.Count(static line => line.StartsWith("Warning", StringComparison.Ordinal)).Should().Be(15);
        _log.Lines.Count(static line => line.StartsWith("Error", StringComparison.Ordinal)).Should().Be(1);
        _log.All.Should().Contain("in 15 days").And.Contain("provisionCertificate").And.Contain("has ended");
    }

    [Fact]
    public void A_start_shortly_before_the_end_is_warned_of_at_once_and_a_new_certificate_ends_the_warnings()
    {
        using var authority = DevelopmentAuthority.Create(_time);
        using var expiry = new CertificateExpiry("host", _time, _log);

        expiry.Watch(CertificateBench.MakeSet(authority, TimeSpan.FromDays(3)).Certificate, "cloud.crt");
        _log.All.Should().Contain("in 3 days");
        expiry.HealthText.Should().Be(", its certificate ends on 2026-01-04 00:00:00Z");

        expiry.Watch(CertificateBench.MakeSet(authority).Certificate, "cloud.crt");
        expiry.HealthText.Should().BeEmpty();
        var lines = _log.Lines.Count;
        _time.Advance(TimeSpan.FromDays(1));
        _log.Lines.Should().HaveCount(lines);
    }

    [Theory]
    [InlineData(1, "in 8 days")]
    [InlineData(-1, "in 10 days")]
    public void A_clock_that_is_set_brings_no_further_warning_before_the_next_day(int days, string next)
    {
        using var authority = DevelopmentAuthority.Create(_time);
        using var expiry = new CertificateExpiry("host", _time, _log);
        expiry.Watch(CertificateBench.MakeSet(authority, TimeSpan.FromDays(10)).Certificate, "cloud.crt");
        var lines = _log.Lines.Count;

        _time.SetWallClock(TimeSpan.FromDays(days));
        _time.Advance(TimeSpan.FromHours(23));
        _log.Lines.Should().HaveCount(lines);

        _time.Advance(TimeSpan.FromHours(1));
        _log.Lines.Should().HaveCount(lines + 1);
        _log.Lines.Last().Should().Contain(next);
    }

    [Fact]
    public void The_time_that_is_left_is_a_metric()
    {
        using var authority = DevelopmentAuthority.Create(_time);
        using var expiry = new CertificateExpiry("metric-host", _time, _log);
        expiry.Watch(CertificateBench.MakeSet(authority, TimeSpan.FromDays(10)).Certificate, "cloud.crt");
        var measured = new List<double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == PluginTelemetry.Name && instrument.Name == "pluginsdk.agent.certificate.expires_in")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) =>
        {
            if (tags.ToArray().Any(static tag => tag is { Key: "agent", Value: "metric-host" }))
            {
                measured.Add(value);
            }
        });
        listener.Start();

        listener.RecordObservableInstruments();

        measured.Should().ContainSingle().Which.Should().BeApproximately(TimeSpan.FromDays(10).TotalSeconds, 5);
    }
}
