using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;

namespace Acme.Plugin;

/// <summary>Runs VMs. What the kernel relies on is told at the methods of <see cref="IVmLifecycle"/>.</summary>
internal sealed class VmHandlers(HypervisorHost host) : IVmLifecycle
{
    public async ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        var machine = command.Vm is { Name.Length: > 0 } vm
            ? new Machine(vm.Name, vm.Cpus, vm.MaxRam, IsOn: true)
            : throw new CommandFailedException("The command describes no VM.");
        await host.StartAsync(machine, context.Cancellation);
        return new StartAnswer { Vm = command.Vm };
    }

    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        var name = NameIn(command.VmName);
        if (command.CheckBeforeCleanup && (await host.ReadAsync(context.Cancellation)).Machines.GetValueOrDefault(name) is { IsOn: true })
        {
            throw new CommandFailedException($"The VM '{name}' runs, so it is left alone.");
        }

        await host.StopAsync(name, command.ExpungeVm, context.Cancellation);
        return new StopAnswer();
    }

    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        await host.RestartAsync(NameIn(command.VmName), context.Cancellation);
        return new RebootAnswer();
    }

    public async ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context)
    {
        var machine = await host.FindAsync(NameIn(command.VmName), context.Cancellation);
        return new CheckVirtualMachineAnswer { State = machine.IsOn ? PowerState.PowerOn : PowerState.PowerOff };
    }

    public ValueTask<GetVncPortAnswer> GetConsoleAsync(GetVncPortCommand command, CommandContext context) =>
        throw new CommandFailedException("VMs of the simulated host have no console.");

    private static string NameIn(string? name) =>
        string.IsNullOrEmpty(name) ? throw new CommandFailedException("The command names no VM.") : name;
}
