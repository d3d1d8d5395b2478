using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Vm;

namespace NativePlugin;

/// <summary>Drives the host of files.</summary>
[Plugin("files")]
internal sealed partial class FilePlugin(FileVms vms) : IPowerStateReporter
{
    [Handles]
    public async ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        var name = command.Vm!.Name!;
        if (vms.Find(name) != PowerState.PowerOn)
        {
            vms.Set(name, PowerState.PowerUnknown);
            await Behaviour.FollowAsync(command, context);
            vms.Set(name, PowerState.PowerOn);
        }

        return new StartAnswer { Vm = command.Vm };
    }

    [Handles]
    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        if (!command.ForceStop)
        {
            await Behaviour.FollowAsync(command, context);
        }

        if (command.ExpungeVm)
        {
            vms.Remove(command.VmName!);
        }
        else if (vms.Exists(command.VmName!))
        {
            vms.Set(command.VmName!, PowerState.PowerOff);
        }

        return new StopAnswer();
    }

    [Handles]
    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => vms.Exists(command.VmName!)
        ? new(new RebootAnswer())
        : throw new CommandFailedException($"no VM '{command.VmName}'");

    [Handles]
    public ValueTask<PrepareExternalProvisioningAnswer> PrepareAsync(PrepareExternalProvisioningCommand command, CommandContext context)
    {
        var vm = command.Vm!;
        vm.Details = new(vm.Details ?? []) { ["file_id"] = "7" };
        foreach (var nic in vm.Nics ?? [])
        {
            nic!.Mac = nic.DefaultNic ? "02:00:00:00:00:07" : nic.Mac;
        }

        return new(new PrepareExternalProvisioningAnswer { Vm = vm });
    }

    [Handles]
    public ValueTask<GetExternalConsoleAnswer> ConsoleAsync(GetExternalConsoleCommand command, CommandContext context) =>
        new(new GetExternalConsoleAnswer { Host = "10.0.0.9", Port = 5901, Password = new("one-time"), Protocol = "vnc", PasswordOneTimeUseOnly = true });

    public ValueTask<IReadOnlyDictionary<string, PowerState>> ReportPowerStatesAsync(CommandContext context) =>
        File.Exists(vms.FaultFile) ? throw new IOException("the host is out of reach") : new(vms.All());
}
