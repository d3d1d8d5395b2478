using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;
using Plugin.HyperV;

namespace HyperVAgent.External;

/// <summary>Runs VMs; those that come through an extension get disk, switch and firmware by the extension's details.</summary>
internal sealed class ExternalVms(HyperVPlugin host) : IVmLifecycle
{
    private const string Create = "create";

    private readonly ExternalDisks _disks = new(host.Volumes);

    public async ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        if (ExtensionCall.Of(command) is { } call && command.Vm is { } vm)
        {
            if (call.Action.Equals(Create, StringComparison.OrdinalIgnoreCase) && !await HasAsync(vm.Name, context))
            {
                await _disks.CreateAsync(call, context);
            }

            Complete(vm, call);
        }

        return await host.Vms.StartAsync(command, context);
    }

    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        if (!command.ExpungeVm || ExtensionCall.Of(command) is not { } call)
        {
            return await host.Vms.StopAsync(command, context);
        }

        if (await HasAsync(command.VmName, context))
        {
            // A VM with checkpoints keeps its definition when it is stopped, and its disk with it.
            await new ExternalSnapshots(host).DeleteAllAsync(command.VmName!, context);
        }

        var answer = await host.Vms.StopAsync(command, context);
        await _disks.DeleteAsync(call, context);
        return answer;
    }

    public ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context) => host.Vms.RebootAsync(command, context);

    public ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context) =>
        host.Vms.CheckAsync(command, context);

    public ValueTask<GetVncPortAnswer> GetConsoleAsync(GetVncPortCommand command, CommandContext context) =>
        host.Vms.GetConsoleAsync(command, context);

    [Handles]
    public ValueTask<Answer> GetIpAddressAsync(GetVmIpAddressCommand command, CommandContext context) =>
        host.Vms.GetIpAddressAsync(command, context);

    private static void Complete(VirtualMachineTO vm, ExtensionCall call)
    {
        vm.Disks = ExternalDisks.Of(call);
        vm.BootType = call.VirtualMachine.FindInteger("generation") == 2 ? "UEFI" : "BIOS";
        foreach (var nic in (vm.Nics ?? []).OfType<NicTO>())
        {
            nic.Name ??= call.FindDetail("network_switch");
        }
    }

    private async Task<bool> HasAsync(string? name, CommandContext context) =>
        name is not null && (await host.PowerStates.ReportPowerStatesAsync(context)).ContainsKey(name);
}
