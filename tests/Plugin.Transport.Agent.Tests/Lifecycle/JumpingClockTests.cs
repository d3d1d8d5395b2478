using Microsoft.Extensions.Logging.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>What an agent does when an administrator sets the clock, or the machine was asleep.</summary>
public sealed class JumpingClockTests
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public async Task Pings_keep_their_interval_when_the_wall_clock_is_set(int days)
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();
        agent.Time.SetWallClock(TimeSpan.FromDays(days));

        for (var ping = 1; ping <= 3; ping++)
        {
            await agent.PassAsync(s_interval);
            (await end.ReceiveAsync()).Header.Sequence.Should().Be(ping);

            // Its answer comes next, so there was one ping only.
            await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");
        }
    }

    [Fact]
    public async Task After_a_day_at_once_the_agent_comes_back_and_pings_once_an_interval()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using (await kernel.AcceptReadyAsync())
        {
            await agent.Log.Holds("is accepted by");
            await agent.PassAsync(TimeSpan.FromDays(1));
            await agent.Log.Holds("the kernel said nothing for 1.00:00:00");
        }

        await agent.PassAsync(TimeSpan.FromSeconds(1));
        await using var end = await kernel.AcceptReadyAsync();
        await agent.PassAsync(s_interval);
        await end.ReceiveAsync();
        await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Answers_that_outlive_their_connection_do_so_by_the_time_that_passed(int days)
    {
        var time = new ManualTime();
        var answers = new LateAnswers(10, TimeSpan.FromMinutes(30), time, NullLogger.Instance);
        Keep();
        time.SetWallClock(TimeSpan.FromDays(days));

        answers.TakeFor(node: 1, hostId: 7, series: 5).Should().ContainSingle();

        Keep();
        time.Advance(TimeSpan.FromMinutes(31));
        answers.TakeFor(node: 1, hostId: 7, series: 5).Should().BeEmpty();

        void Keep() => answers.Keep(new(new() { AgentId = 7, ManagementServerId = 1 }, [], Node: 1, time.GetTimestamp()));
    }
}
