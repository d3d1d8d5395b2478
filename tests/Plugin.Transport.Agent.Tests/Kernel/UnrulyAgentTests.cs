using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class UnrulyAgentTests
{
    [Fact]
    public async Task Who_talks_on_without_a_startup_is_closed()
    {
        await using var kernel = new TestKernel();
        await using var agent = await kernel.DialAsync();
        for (var i = 0; i <= 16; i++)
        {
            await agent.AskAsync(new PingCommand());
        }

        (await agent.NextOrEndAsync()).Should().BeNull();
        await kernel.Log.NextAsync("sent more than 16 messages and no startup");
    }

    [Fact]
    public async Task Who_starts_up_for_ever_is_closed_and_others_are_not()
    {
        await using var kernel = new TestKernel();
        var (healthy, connected) = await kernel.BecomeReadyAsync("healthy");
        await using var _ = healthy;
        await using var agent = await kernel.DialAsync();

        for (var i = 0; i <= 10; i++)
        {
            await agent.StartAsync("restless");
        }

        while (await agent.NextOrEndAsync() is not null)
        {
        }

        (await kernel.Log.NextAsync("is lost")).Should().Contain("starts up more than 10 times");
        var asking = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
        await healthy.AnswerAsync(await healthy.NextAsync(), new CheckHealthAnswer());
        (await asking).Should().NotBeNull();
    }
}
