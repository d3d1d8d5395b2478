using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin.Tests;

public sealed class DevicePluginTests
{
    private readonly DevicePlugin _plugin = new(new Device(["i-2-10-VM"], TimeSpan.Zero));

    private static CommandContext Context => new()
    {
        Resource = "device",
        LogId = "test",
        Cancellation = TestContext.Current.CancellationToken,
    };

    [Fact]
    public async Task A_machine_runs_after_it_was_restarted()
    {
        var rebooted = await _plugin.RebootAsync(new RebootCommand { VmName = "i-2-10-VM" }, Context);
        var answer = await _plugin.CheckAsync(new CheckVirtualMachineCommand { VmName = "i-2-10-VM" }, Context);

        Assert.True(rebooted.Result);
        Assert.Equal(PowerState.PowerOn, answer.State);
    }

    [Fact]
    public async Task A_machine_that_is_not_there_cannot_be_restarted()
    {
        var failure = await Assert.ThrowsAsync<CommandFailedException>(
            async () => await _plugin.RebootAsync(new RebootCommand { VmName = "i-2-11-VM" }, Context));

        Assert.Contains("i-2-11-VM", failure.Message, StringComparison.Ordinal);
    }
}
