using Microsoft.Extensions.Logging.Abstractions;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Jobs;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect22_a_job_is_over_when_it_is_over
{
    private const ushort New = 2;
    private const ushort Starting = 3;
    private const ushort Running = 4;
    private const ushort Suspended = 5;
    private const ushort ShuttingDown = 6;
    private const ushort Completed = 7;

    [Theory]
    [InlineData(Completed)]
    [InlineData(32768)]
    public async Task No_state_before_the_last_ends_the_wait(ushort last)
    {
        var session = new ScriptedSession(New, Starting, Running, Suspended, Running, ShuttingDown, last);

        var running = () => RunAsync(session, "Work");

        await running.Should().NotThrowAsync();
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public async Task Another_end_is_a_failure_with_its_reason(ushort last)
    {
        var session = new ScriptedSession(Running, last) { ErrorCode = 32774 };

        var running = () => RunAsync(session, "Work");

        var error = (await running.Should().ThrowAsync<HyperVException>()).Which;
        error.Code.Should().Be(32774);
        error.Message.Should().Contain("The script says no").And.Contain("in use");
    }

    [Fact]
    public async Task A_job_that_vanishes_is_no_success()
    {
        var running = () => RunAsync(new ScriptedSession(Running, null), "Work");

        (await running.Should().ThrowAsync<HyperVException>()).WithMessage("*vanished*");
    }

    [Fact]
    public async Task A_refusal_names_its_code()
    {
        var running = () => RunAsync(new ScriptedSession(Completed), "Refuse");

        (await running.Should().ThrowAsync<HyperVException>()).WithMessage("*invalid parameter (code 32773)*");
    }

    [Fact]
    public async Task A_job_past_its_deadline_is_asked_to_end()
    {
        var clock = new FakeClock();
        var session = new ScriptedSession(Running, Running, Running, 8) { OnLook = () => clock.Advance(TimeSpan.FromMinutes(40)) };

        var running = () => RunAsync(session, "Work", clock);

        (await running.Should().ThrowAsync<HyperVException>()).WithMessage("*did not finish*");
        session.Calls.Should().Equal("Work", "RequestStateChange");
    }

    [Fact]
    public async Task Cancelling_asks_the_job_to_end()
    {
        using var cancellation = new CancellationTokenSource();
        var session = new ScriptedSession(Running, Running, 8) { OnLook = cancellation.Cancel };

        var running = () => RunAsync(session, "Work", cancellation: cancellation.Token);

        await running.Should().ThrowAsync<OperationCanceledException>();
        session.Calls.Should().Equal("Work", "RequestStateChange");
    }

    private static async Task RunAsync(ScriptedSession session, string method, TimeProvider? time = null, CancellationToken cancellation = default)
    {
        var settings = new JobSettings { ShortestPause = TimeSpan.Zero, LongestPause = TimeSpan.Zero, Deadline = TimeSpan.FromHours(1) };
        var runner = new JobRunner(session, settings, time ?? TimeProvider.System, NullLogger<JobRunner>.Instance);
        await runner.RunAsync(ScriptedSession.Job, method, [], "try it", cancellation);
    }
}
