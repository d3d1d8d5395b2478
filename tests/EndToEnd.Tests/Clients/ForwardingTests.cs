using EndToEnd.Tests.Harness;
using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Clients;
using Plugin.CloudStack.Vm;
using Plugin.Hosting;
using Plugin.Transport.Http;

namespace EndToEnd.Tests.Clients;

public sealed class ForwardingTests
{
    [Fact]
    public async Task A_plugin_that_cannot_forward_answers_why_in_the_right_class()
    {
        using var gone = new DirectConnectClient(new() { Url = new("https://127.0.0.1:1"), ConnectTimeout = TimeSpan.FromSeconds(30) });
        await using var front = InProcessChannel.To(new RemoteVmsPlugin(gone));

        var answer = await new VmLifecycleClient(front).StartAsync(new StartCommand { Vm = new() { Name = VmsPlugin.Vm } }, TestContext.Current.CancellationToken);

        answer.Result.Should().BeFalse();
        answer.Details.Should().StartWith("https://127.0.0.1:1 cannot be reached: ");
    }

    [Fact]
    public async Task The_log_id_of_a_handler_goes_along_when_the_command_has_none()
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(Way.InProcess);
        IVmLifecycle vms = new VmLifecycleClient(served.Channel);

        await vms.StartAsync(new StartCommand(), new CommandContext { Resource = "host-1", LogId = "made-here" });

        served.Plugin.LogIds.Should().Equal("made-here");
    }
}
