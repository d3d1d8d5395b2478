using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Vm;

namespace WholePlugin;

/// <summary>A host with one VM, <c>i-2-10-VM</c>, that can be restarted and asked for.</summary>
[Plugin("whole")]
internal sealed partial class OneVmHost : IHostStartup, IPowerStateReporter
{
    private const string VmName = "i-2-10-VM";

    [Handles]
    public ValueTask<ReadyAnswer> ReadyAsync(ReadyCommand command, CommandContext context) => new(new ReadyAnswer());

    [Handles]
    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => command.VmName == VmName
        ? new(new RebootAnswer { Result = true })
        : throw new CommandFailedException($"{command.VmName} is not on this host");

    [Handles]
    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) => command.VmName == VmName
        ? new(new CheckVirtualMachineAnswer { State = PowerState.PowerOn })
        : throw new CommandFailedException($"{command.VmName} is not on this host");

    public ValueTask<IReadOnlyList<StartupCommand>> StartupAsync(StartupRoutingCommand offered, CommandContext context)
    {
        offered.Memory = 1L << 34;
        return new([offered, new StartupStorageCommand { TotalSize = 1L << 40 }]);
    }

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        new(new Dictionary<string, PowerState> { [VmName] = PowerState.PowerOn });
}
