using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin.Tests;

public sealed class VmHandlersTests : IDisposable
{
    private const string Name = "i-2-10-VM";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory();
    private readonly DevicePlugin _plugin;

    public VmHandlersTests() => _plugin = new(new HypervisorHost(new DeviceSettings { MemoryMegabytes = 1024 }, _data.FullName));

    private static CommandContext Context => new()
    {
        Resource = "host",
        LogId = "test",
        Cancellation = TestContext.Current.CancellationToken,
    };

    [Fact]
    public async Task A_started_vm_is_reported_as_on()
    {
        var answer = await StartAsync(Name, 512);

        Assert.Equal(Name, answer.Vm?.Name);
        Assert.Equal(PowerState.PowerOn, (await _plugin.Host.ReportPowerStatesAsync(Context))[Name]);
    }

    [Fact]
    public async Task A_vm_that_runs_can_be_started_again()
    {
        await StartAsync(Name, 768);

        Assert.True((await StartAsync(Name, 768)).Result);
    }

    [Fact]
    public async Task A_vm_beyond_the_memory_of_the_host_fails_and_leaves_nothing()
    {
        var failure = await Assert.ThrowsAsync<CommandFailedException>(async () => await StartAsync(Name, 2048));

        Assert.Contains("1024 MiB left", failure.Message, StringComparison.Ordinal);
        Assert.Empty(await _plugin.Host.ReportPowerStatesAsync(Context));
    }

    [Fact]
    public async Task Stop_of_an_absent_vm_succeeds() =>
        Assert.True((await _plugin.Vms.StopAsync(new StopCommand { VmName = "i-2-11-VM" }, Context)).Result);

    [Fact]
    public async Task A_vm_that_runs_is_left_alone_by_a_stop_that_expects_it_off()
    {
        await StartAsync(Name, 512);

        await Assert.ThrowsAsync<CommandFailedException>(
            async () => await _plugin.Vms.StopAsync(new StopCommand { VmName = Name, CheckBeforeCleanup = true }, Context));
    }

    [Fact]
    public async Task A_stopped_vm_is_off_and_an_expunged_one_gone()
    {
        await StartAsync(Name, 512);

        await _plugin.Vms.StopAsync(new StopCommand { VmName = Name }, Context);
        Assert.Equal(PowerState.PowerOff, (await _plugin.Host.ReportPowerStatesAsync(Context))[Name]);

        await _plugin.Vms.StopAsync(new StopCommand { VmName = Name, ExpungeVm = true }, Context);
        Assert.Empty(await _plugin.Host.ReportPowerStatesAsync(Context));
    }

    public void Dispose() => _data.Delete(recursive: true);

    private ValueTask<StartAnswer> StartAsync(string name, long megabytes) =>
        _plugin.Vms.StartAsync(new StartCommand { Vm = new VirtualMachineTO { Name = name, Cpus = 1, MaxRam = megabytes << 20 } }, Context);
}
