using System.Collections.Concurrent;
using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Docs.Tests.Pages;

/// <summary>docs/first-plugin.md: what a reader adds to the plugin of the template.</summary>
public sealed class FirstPluginPageTests
{
    private readonly DevicePlugin _plugin = new(new MachineDevice(["i-2-10-VM"]));

    private static CommandContext Context => new()
    {
        Resource = "device",
        LogId = "test",
        Cancellation = TestContext.Current.CancellationToken,
    };

    // <test>
    [Fact]
    public async Task A_machine_that_was_stopped_is_off()
    {
        var stopped = await _plugin.StopAsync(new StopCommand { VmName = "i-2-10-VM" }, Context);
        var answer = await _plugin.CheckAsync(new CheckVirtualMachineCommand { VmName = "i-2-10-VM" }, Context);

        Assert.True(stopped.Result);
        Assert.Equal(PowerState.PowerOff, answer.State);
    }
    // </test>

    private sealed class MachineDevice(IEnumerable<string> machines)
    {
        private readonly ConcurrentDictionary<string, PowerState> _machines = new(machines.ToDictionary(static name => name, static _ => PowerState.PowerOn));

        public PowerState StateOf(string name) => _machines[name];

        // <device>
        /// <summary>Turns a machine off. One that is not there counts as off, because the kernel also stops blindly.</summary>
        public void TurnOff(string name) => _machines.TryUpdate(name, PowerState.PowerOff, PowerState.PowerOn);
        // </device>
    }

    private sealed class DevicePlugin(MachineDevice device)
    {
        // <handler>
        [Handles]
        public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
        {
            device.TurnOff(NameIn(command.VmName));
            return new(new StopAnswer());
        }
        // </handler>

        public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) =>
            new(new CheckVirtualMachineAnswer { State = device.StateOf(NameIn(command.VmName)) });

        private static string NameIn(string? name) =>
            string.IsNullOrEmpty(name) ? throw new CommandFailedException("The command names no VM.") : name;
    }
}
