using EndToEnd.Tests.Harness;
using Plugin.Abstractions;
using Plugin.CloudStack.Clients;
using Plugin.CloudStack.Ha;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;

namespace EndToEnd.Tests.Clients;

/// <summary>One client and one plugin, over every transport: the caller cannot tell which it is.</summary>
public sealed class ClientTests
{
    private const string Canary = "c4nary-p4ssw0rd";

    public static TheoryData<Way> Ways => [.. Enum.GetValues<Way>()];

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_command_comes_to_its_handler_and_its_answer_back(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);
        var vms = new VmLifecycleClient(served.Channel);

        var started = await vms.StartAsync(new StartCommand { Vm = new() { Name = "Übung <1>", Cpus = 2 } }, Patience);
        var state = await vms.CheckAsync(new CheckVirtualMachineCommand { VmName = VmsPlugin.Vm }, Patience);

        started.Vm.Should().BeEquivalentTo(new { Name = "Übung <1>", Cpus = 2 });
        state.State.Should().Be(PowerState.PowerOn);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_failed_command_is_an_answer_and_no_exception(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);

        var answer = await new VmLifecycleClient(served.Channel).StopAsync(new StopCommand { VmName = VmsPlugin.Vm }, Patience);

        answer.Result.Should().BeFalse();
        answer.Details.Should().Be("i-2-3-VM has a guest that does not shut down.");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_command_that_the_plugin_does_not_serve_is_told_apart(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);

        var asking = async () => await new HaOperationsClient(served.Channel).CheckOnHostAsync(new CheckOnHostCommand(), Patience);

        var failure = (await asking.Should().ThrowAsync<CommandUnsupportedException>()).Which;
        failure.Failure.Should().Be(CommandSendFailure.Unsupported);
        failure.Message.Should().StartWith($"{served.Channel} does not serve com.cloud.agent.api.CheckOnHostCommand");
        failure.Answer.Should().BeOfType<UnsupportedAnswer>();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_answer_of_another_class_than_the_kernel_casts_to_fails_and_is_shown(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);

        var asking = async () => await new VmScalingClient(served.Channel).ScaleAsync(
            new ScaleVmCommand { VmName = VmsPlugin.Vm, Vm = new() { VncPassword = new(Canary) } }, Patience);

        var failure = (await asking.Should().ThrowAsync<CommandSendException>()).Which;
        failure.Failure.Should().Be(CommandSendFailure.WrongAnswer);
        failure.Message.Should().Be($"{served.Channel} answered com.cloud.agent.api.ScaleVmCommand with com.cloud.agent.api.Answer where the kernel casts to ScaleVmAnswer: scaled");
        failure.Answer!.Details.Should().Be("scaled");
        (failure + served.Log.All).Should().NotContain(Canary);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_wait_of_a_command_bounds_the_wait_for_its_answer(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);

        var asking = async () => await new VmLifecycleClient(served.Channel).RebootAsync(
            new RebootCommand { VmName = VmsPlugin.Vm, Vm = new() { VncPassword = new(Canary) }, Wait = 1 }, Patience);

        var failure = (await asking.Should().ThrowAsync<CommandSendException>()).Which;
        served.Plugin.Release();
        failure.Failure.Should().Be(CommandSendFailure.TimedOut);
        failure.Message.Should().StartWith($"{served.Channel} ").And.EndWith("did not answer within 1 s");
        (failure + served.Log.All).Should().NotContain(Canary);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_caller_can_give_up_the_wait(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);
        using var cancellation = new CancellationTokenSource();

        var asking = new VmLifecycleClient(served.Channel).GetConsoleAsync(new GetVncPortCommand { Name = VmsPlugin.Vm }, cancellation.Token).AsTask();
        await served.Plugin.Hangs.Task.WaitAsync(Patience);
        await cancellation.CancelAsync();

        await asking.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        served.Plugin.Release();
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_plugin_forwards_a_capability_with_the_same_client(Way way)
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(way);
        await using var front = InProcessChannel.To(new RemoteVmsPlugin(served.Channel));
        var vms = new VmLifecycleClient(front);

        var started = await vms.StartAsync(
            new StartCommand { Vm = new() { Name = VmsPlugin.Vm }, ContextMap = new() { ["logid"] = "a1b2" } }, Patience);
        var failed = await vms.StopAsync(new StopCommand { VmName = VmsPlugin.Vm }, Patience);

        started.Vm!.Name.Should().Be(VmsPlugin.Vm);
        served.Plugin.LogIds.Should().Equal("a1b2");
        failed.Details.Should().Be("i-2-3-VM has a guest that does not shut down.");
    }
}
