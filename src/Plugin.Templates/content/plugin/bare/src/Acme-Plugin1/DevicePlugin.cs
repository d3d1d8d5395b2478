using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin;

/// <summary>Translates commands of CloudStack's management server into operations of the device, a method for each command.</summary>
[Plugin("Acme-Plugin1")]
internal sealed partial class DevicePlugin(Device device)
{
    [Handles]
    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        await device.RestartAsync(NameIn(command.VmName), context.Cancellation);
        return new RebootAnswer();
    }

    [Handles]
    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) =>
        new(new CheckVirtualMachineAnswer { State = device.StateOf(NameIn(command.VmName)) });

    private static string NameIn(string? name) =>
        string.IsNullOrEmpty(name) ? throw new CommandFailedException("The command names no VM.") : name;
}
