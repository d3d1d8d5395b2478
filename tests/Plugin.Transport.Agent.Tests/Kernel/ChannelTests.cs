using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>The agent bus as a channel, with an agent at its end that answers as it should not.</summary>
public sealed class ChannelTests
{
    private const string Canary = "c4nary-p4ssw0rd";

    public static TheoryData<string, CommandSendFailure> Answers => new()
    {
        { "", CommandSendFailure.Unreadable },
        { "null", CommandSendFailure.Unreadable },
        { "[]", CommandSendFailure.Unreadable },
        { "[null]", CommandSendFailure.Unreadable },
        { "[{}]", CommandSendFailure.Unreadable },
        { "{}", CommandSendFailure.Unreadable },
        { "\u001f\u008b", CommandSendFailure.Unreadable },
        { """[{"com.cloud.agent.api.StartAnswer":null}]""", CommandSendFailure.Unreadable },
        { """[{"com.cloud.agent.api.StartAnswer":{"vm":{"vncPassword":"c4nary-p4ssw0rd","cpus":"c4nary-p4ssw0rd"}}}]""", CommandSendFailure.Unreadable },
        { """[{"com.cloud.agent.api.StartCommand":{}}]""", CommandSendFailure.Unreadable },
        { """[{"com.cloud.agent.api.StopAnswer":{"details":"oops"}}]""", CommandSendFailure.WrongAnswer },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task What_is_no_answer_fails_by_its_kind_and_the_next_command_is_served(string content, CommandSendFailure expected)
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var channel = kernel.Server.ChannelTo(connected.Identity!.HostId);

        var asking = channel.SendAsync(new StartCommand { Vm = new() { VncPassword = new(Canary) } }, Patience.Token).AsTask();
        await agent.AnswerAsync(await agent.NextAsync(), System.Text.Encoding.Latin1.GetBytes(content));
        var failure = (await asking.Invoking(static task => task).Should().ThrowAsync<CommandSendException>()).Which;
        var next = channel.SendAsync(new CheckHealthCommand(), Patience.Token).AsTask();
        await agent.AnswerAsync(await agent.NextAsync(), new CheckHealthAnswer());

        failure.Failure.Should().Be(expected);
        failure.Message.Should().StartWith("agent 1");
        failure.ToString().Should().NotContain(Canary);
        (await next).Should().NotBeNull();
    }

    [Fact]
    public async Task Random_changes_to_an_answer_give_an_answer_or_the_documented_failure()
    {
        var good = System.Text.Encoding.UTF8.GetBytes($$$"""[{"com.cloud.agent.api.StartAnswer":{"vm":{"name":"i-2-3-VM","vncPassword":"{{{Canary}}}"},"result":true}}]""");
        var random = new Random(4711);
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var channel = kernel.Server.ChannelTo(connected.Identity!.HostId);
        for (var i = 0; i < 200; i++)
        {
            var changed = (byte[])good.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            var asking = channel.SendAsync(new StartCommand(), Patience.Token).AsTask();
            await agent.AnswerAsync(await agent.NextAsync(), changed);
            try
            {
                await asking;
            }
            catch (CommandSendException e)
            {
                e.ToString().Should().NotContain(Canary);
            }
        }
    }

    [Fact]
    public async Task Many_at_once_each_get_their_own_answer_in_whatever_order_they_come()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var channel = kernel.Server.ChannelTo(connected.Identity!.HostId);
        var asking = Enumerable.Range(0, 20).Select(i => channel.SendAsync(new CheckVirtualMachineCommand { VmName = $"vm-{i}" }, Patience.Token).AsTask()).ToList();
        var requests = new List<Received>();
        while (requests.Count < asking.Count)
        {
            requests.Add(await agent.NextAsync());
        }

        requests.Reverse();
        foreach (var request in requests)
        {
            await agent.AnswerAsync(request, new CheckVirtualMachineAnswer { Details = ((CheckVirtualMachineCommand)request.Objects[0]).VmName });
        }

        (await Task.WhenAll(asking)).Select(static answer => answer.Details).Should().Equal(Enumerable.Range(0, 20).Select(static i => $"vm-{i}"));
    }

    [Fact]
    public async Task Nobody_there_a_stopped_kernel_and_no_command_are_told_apart()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;
        var channel = kernel.Server.ChannelTo(connected.Identity!.HostId);

        var absent = async () => await kernel.Server.ChannelTo(4711).SendAsync(new CheckHealthCommand(), Patience.Token);
        (await absent.Should().ThrowAsync<CommandSendException>()).Which.Message.Should().Contain("agent 4711 is not connected");
        await FluentActions.Awaiting(async () => await channel.ExchangeAsync(null!, Patience.Token)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(async () => await ((ICommandChannel)connected).ExchangeAsync(null!, Patience.Token)).Should().ThrowAsync<ArgumentNullException>();
        await kernel.Server.DisposeAsync();

        foreach (var gone in new[] { channel, connected })
        {
            var late = async () => await gone.SendAsync(new CheckHealthCommand(), Patience.Token);
            (await late.Should().ThrowAsync<CommandSendException>()).Which.Failure.Should().BeOneOf(CommandSendFailure.ConnectionLost, CommandSendFailure.Unreachable);
        }
    }

    [Fact]
    public async Task Who_has_given_up_already_sends_nothing()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using var _ = agent;

        var channel = kernel.Server.ChannelTo(connected.Identity!.HostId);

        await FluentActions.Awaiting(async () => await channel.SendAsync(new StopCommand(), new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
        var next = channel.SendAsync(new CheckHealthCommand(), Patience.Token).AsTask();

        var request = await agent.NextAsync();
        request.Objects.Should().ContainSingle().Which.Should().BeOfType<CheckHealthCommand>();
        await agent.AnswerAsync(request, new CheckHealthAnswer());
        await next;
    }
}
