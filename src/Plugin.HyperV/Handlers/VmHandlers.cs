using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Runs VMs.</summary>
public sealed class VmHandlers : IVmLifecycle, IVmScaling
{
    // The kernel takes this port as "ask the host by RDP" and the address for the id to ask for.
    private const int ConsoleByRdp = -9;

    private readonly HyperVDriver _driver;
    private readonly VmTranslator _translator;
    private readonly SystemVmIso _systemIso;

    internal VmHandlers(HyperVDriver driver, VmTranslator translator, SystemVmIso systemIso)
    {
        _driver = driver;
        _translator = translator;
        _systemIso = systemIso;
    }

    /// <inheritdoc/>
    public async ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context)
    {
        var vm = Require.Present(command.Vm);
        var hostMhz = await HostMhzAsync(vm.LimitCpuUse, context);
        await _driver.Vms.StartAsync(
            () => _translator.Translate(vm, hostMhz, _systemIso.Find(Require.Text(vm.Name), command.SecondaryStorages)),
            Require.Text(vm.Name),
            context.Cancellation);
        return new StartAnswer { Vm = vm };
    }

    /// <inheritdoc/>
    public async ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context)
    {
        await _driver.Vms.StopAsync(Require.Text(command.VmName), command.ForceStop, command.CheckBeforeCleanup, context.Cancellation);
        return new StopAnswer { Details = $"VM '{command.VmName}' is stopped." };
    }

    /// <inheritdoc/>
    public async ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context)
    {
        await _driver.Vms.RebootAsync(Require.Text(command.VmName), context.Cancellation);
        return new RebootAnswer { Details = $"VM '{command.VmName}' was reset." };
    }

    /// <inheritdoc/>
    public async ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context)
    {
        var vm = await _driver.Catalog.RequireAsync(Require.Text(command.VmName), context.Cancellation);
        return new CheckVirtualMachineAnswer { State = PowerStates.From(vm.Power) };
    }

    /// <inheritdoc/>
    public async ValueTask<GetVncPortAnswer> GetConsoleAsync(GetVncPortCommand command, CommandContext context)
    {
        var vm = await _driver.Catalog.RequireAsync(Require.Text(command.Name), context.Cancellation);
        return new GetVncPortAnswer { Address = $"instanceId={vm.Id}", Port = ConsoleByRdp };
    }

    /// <inheritdoc/>
    public async ValueTask<ScaleVmAnswer> ScaleAsync(ScaleVmCommand command, CommandContext context)
    {
        var name = Require.Text(command.VmName ?? command.Vm?.Name, "vmName");
        var hostMhz = await HostMhzAsync(command.LimitCpuUse, context);
        await _driver.Vms.ScaleAsync(
            new Driver.Vms.VmSpec
            {
                Name = name,
                CpuCount = command.Cpus,
                CpuLimit = VmTranslator.CpuLimit(command.LimitCpuUse, command.MaxSpeed, hostMhz),
                MinMemoryBytes = command.MinRam,
                MaxMemoryBytes = command.MaxRam,
            },
            context.Cancellation);
        return new ScaleVmAnswer();
    }

    /// <summary>Tells the address that a guest reports, the one inside the wanted network if it reports several.</summary>
    [Handles]
    public async ValueTask<Answer> GetIpAddressAsync(GetVmIpAddressCommand command, CommandContext context)
    {
        var name = Require.Text(command.VmName);
        var addresses = await _driver.Usage.GuestAddressesAsync(name, context.Cancellation);
        var match = GuestAddress.Choose(addresses, command.VmNetworkCidr)
            ?? throw new CommandFailedException($"The guest of VM '{name}' reports no address in {command.VmNetworkCidr ?? "any network"}; are its integration services running?");
        return new Answer { Details = match };
    }

    private async ValueTask<long> HostMhzAsync(bool needed, CommandContext context) =>
        needed ? (await _driver.Host.FactsAsync(context.Cancellation)).CpuSpeedMhz : 0;
}
