using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Journal;

public sealed class ReconciliationTests : IDisposable
{
    private readonly JournalBench _bench = new();
    private readonly Gate _gate = new();

    public ReconciliationTests() => _bench.Plugin.Start = async (_, context) =>
    {
        await _gate.PassAsync(context.Cancellation);
        return new StartAnswer();
    };

    public void Dispose()
    {
        _gate.Open();
        _bench.Dispose();
    }

    [Fact]
    public async Task What_a_killed_process_had_begun_is_handed_to_the_plugin()
    {
        var part = await CrashAsync();

        var command = part.Seen.Should().ContainSingle().Subject;
        command.WireName.Should().Be("org.example.StartCommand");
        command.Resource.Should().Be("10.0.0.1");
        command.Keys.Should().Equal(new ResourceKey("vm", "i-2-3-VM"));
        command.LogId.Should().Be("ab12");
        command.AcceptedAt.Should().Be(_bench.Time.GetUtcNow());
        command.Body.Should().Contain("\"vmName\":\"i-2-3-VM\"").And.Contain("***").And.NotContain("c4n4ry");
        await _bench.QueryGives("SELECT outcome FROM journal", "interrupted");
    }

    [Fact]
    public async Task What_was_reconciled_is_not_handed_over_again()
    {
        var part = await CrashAsync();
        await _bench.QueryGives("SELECT outcome FROM journal", "interrupted");

        await _bench.CrashAsync();

        part.Seen.Should().ContainSingle();
    }

    [Fact]
    public async Task A_reconciliation_that_fails_stops_the_start_and_is_done_again()
    {
        var part = new ReconcilingPart { Failure = new IOException("the device is off") };
        _bench.Plugin.AddPart(part);
        await BeginAsync();

        await _bench.Awaiting(static bench => bench.CrashAsync()).Should().ThrowAsync<IOException>().WithMessage("the device is off");

        part.Failure = null;
        _bench.Stop();
        await _bench.StartAsync();
        part.Seen.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_plugin_that_does_not_reconcile_gets_a_warning_for_each_command()
    {
        await BeginAsync();

        await _bench.CrashAsync();

        _bench.Log.Lines.Should().ContainSingle(static line =>
            line.StartsWith("Warning 1203 org.example.StartCommand for 10.0.0.1 [ab12]", StringComparison.Ordinal) && line.Contains("vm:i-2-3-VM"));
        await _bench.QueryGives("SELECT outcome FROM journal", "interrupted");
    }

    [Fact]
    public async Task What_a_stop_cancelled_is_reconciled_at_the_next_start()
    {
        var part = new ReconcilingPart();
        _bench.Plugin.AddPart(part);
        var pending = await BeginAsync();
        (await _bench.Pipeline.DrainAsync(TimeSpan.Zero)).Should().BeTrue();
        (await PipelineBench.InTime(pending)).Details.Should().Contain("its outcome on the device is unknown");
        _bench.Stop();

        await _bench.StartAsync();

        part.Seen.Should().ContainSingle();
    }

    [Fact]
    public async Task What_was_answered_before_it_ended_stays_open_until_it_ends()
    {
        _bench.Plugin.Start = async (_, _) =>
        {
            await _gate.PassAsync(CancellationToken.None);
            return new StartAnswer();
        };
        await _bench.StartAsync();
        var pending = _bench.StartVmAsync(new StartCommand { Wait = 1 });
        await _gate.Entered;
        while (!pending.IsCompleted)
        {
            _bench.Time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        _bench.Query("SELECT outcome FROM journal").Should().Equal("open");
        _gate.Open();
        await _bench.QueryGives("SELECT outcome FROM journal", "done");
    }

    [Fact]
    public async Task No_transport_starts_before_the_plugin_has_reconciled()
    {
        var part = new ReconcilingPart { Failure = new IOException("not yet") };
        _bench.Plugin.AddPart(part);
        await BeginAsync();
        await _bench.Awaiting(static bench => bench.CrashAsync()).Should().ThrowAsync<IOException>();
        _bench.Stop();
        part.Failure = null;
        part.Seen.Clear();
        var transport = new Transport(part);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services
            .AddSingleton<IPlugin>(_bench.Plugin)
            .AddCommandPipeline(options => options.DataDirectory = _bench.Data)
            .AddSingleton<IHostedService>(transport);
        using var host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);

        transport.ReconciledBefore.Should().Be(1);
    }

    private async Task<Task<StartAnswer>> BeginAsync()
    {
        await _bench.StartAsync();
        var pending = _bench.StartVmAsync(
            new StartCommand { VmName = "i-2-3-VM", Password = new Secret("c4n4ry"), ContextMap = new() { ["logid"] = "ab12" } });
        await _gate.Entered;
        return pending;
    }

    private async Task<ReconcilingPart> CrashAsync()
    {
        var part = new ReconcilingPart();
        _bench.Plugin.AddPart(part);
        await BeginAsync();
        await _bench.CrashAsync();
        return part;
    }

    private sealed class Transport(ReconcilingPart part) : IHostedService
    {
        public int ReconciledBefore { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            ReconciledBefore = part.Seen.Count;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
