using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Abstractions;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.ConsoleProxy;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Control;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class KernelControlTests
{
    private static readonly ConsoleAccessAuthenticationCommand s_question = new() { VmId = "7" };

    [Fact]
    public async Task A_plugin_asks_the_kernel_and_gets_the_answer_of_its_class()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();
        var asking = agent.Control.SendAsync(s_question, cancellation: Patience.Token);

        var (header, content) = await end.ReceiveAsync();
        await end.AnswerAsync(header, """[{"com.cloud.agent.api.ConsoleAccessAuthenticationAnswer":{"_success":true,"_port":5900,"result":true}}]""");

        header.Flags.Should().Be(FrameFlags.Request | FrameFlags.StopOnError);
        KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.ConsoleAccessAuthenticationCommand");
        (await asking).Should().BeEquivalentTo(new { Success = true, Port = 5900 });
    }

    [Theory]
    [InlineData("""[{"com.cloud.agent.api.AgentControlAnswer":{"result":false,"details":"nobody cares"}}]""", "nobody cares")]
    [InlineData("""[{"com.cloud.agent.api.ConsoleAccessAuthenticationAnswer":{"_port":"many"}}]""", "cannot be read")]
    [InlineData("""[{"org.example.Other":{}}]""", "not known here")]
    [InlineData("[]", "not known here")]
    public async Task Another_answer_is_an_error_that_says_what_came(string answer, string expected)
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();
        var asking = () => agent.Control.SendAsync(s_question, cancellation: Patience.Token);
        var failed = asking.Should().ThrowAsync<KernelRequestException>();

        await end.AnswerAsync((await end.ReceiveAsync()).Header, answer);

        (await failed).Which.Message.Should().Contain(expected);
    }

    [Fact]
    public async Task The_wait_ends_with_the_time_the_connection_or_the_asker()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        var unconnected = () => agent.Control.SendAsync(s_question, cancellation: Patience.Token);
        (await unconnected.Should().ThrowAsync<KernelRequestException>()).Which.Message.Should().Contain("no kernel has accepted");
        await using var end = await kernel.AcceptReadyAsync(pingInterval: 3600);
        await agent.Log.Holds("is accepted by");
        await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");

        var late = agent.Control.SendAsync(s_question, TimeSpan.FromSeconds(9), Patience.Token);
        await end.ReceiveAsync();
        await agent.PassAsync(TimeSpan.FromSeconds(9));
        (await FluentActions.Awaiting(() => late).Should().ThrowAsync<KernelRequestException>()).Which.Message.Should().Contain("did not answer within");

        using var impatient = new CancellationTokenSource();
        var given = agent.Control.SendAsync(s_question, cancellation: impatient.Token);
        await end.ReceiveAsync();
        await impatient.CancelAsync();
        await FluentActions.Awaiting(() => given).Should().ThrowAsync<OperationCanceledException>();

        var cut = agent.Control.SendAsync(s_question, cancellation: Patience.Token);
        await end.ReceiveAsync();
        await end.DisposeAsync();
        (await FluentActions.Awaiting(() => cut).Should().ThrowAsync<KernelRequestException>()).Which.Message.Should().Contain("is over");
    }

    [Fact]
    public void The_services_have_it_before_the_agent_and_once_for_each()
    {
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddSingleton<IPlugin>(new ScriptedPlugin())
            .AddConnectedAgent()
            .AddConnectedAgent("Second");
        using var provider = services.BuildServiceProvider();

        var first = provider.GetRequiredService<IKernelControl>();

        provider.GetRequiredKeyedService<IKernelControl>(AgentOptions.DefaultSection).Should().BeSameAs(first);
        provider.GetRequiredKeyedService<IKernelControl>("Second").Should().NotBeSameAs(first);
    }

    [Fact]
    public async Task Only_control_commands_are_taken()
    {
        await using var agent = await RunningAgent.StartAsync("127.0.0.1:1");

        var asking = () => agent.Control.SendAsync(new Uncontrolled(), cancellation: Patience.Token);

        await asking.Should().ThrowAsync<ArgumentException>();
    }

    private sealed class Uncontrolled : ICommand<AgentControlAnswer>;
}
