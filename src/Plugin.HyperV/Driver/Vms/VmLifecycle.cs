using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Starting, stopping and resetting VMs, one operation per VM at a time.</summary>
public sealed partial class VmLifecycle
{
    private readonly VmCatalog _catalog;
    private readonly VmBuilder _builder;
    private readonly VmSizing _sizing;
    private readonly VmPowerSwitch _power;
    private readonly VmRemoval _removal;
    private readonly VmGate _gate;
    private readonly DriverSettings _settings;
    private readonly ILogger<VmLifecycle> _logger;

    internal VmLifecycle(
        VmCatalog catalog, VmBuilder builder, VmSizing sizing, VmPowerSwitch power, VmRemoval removal, VmGate gate, DriverSettings settings, ILogger<VmLifecycle> logger)
    {
        _catalog = catalog;
        _builder = builder;
        _sizing = sizing;
        _power = power;
        _removal = removal;
        _gate = gate;
        _settings = settings;
        _logger = logger;
    }

    /// <summary>Starts a VM, creating it if need be. One that already runs is left alone.</summary>
    /// <exception cref="HyperVException">The VM cannot be built or started; what was built is gone again.</exception>
    public Task StartAsync(VmSpec spec, CancellationToken cancellationToken) => StartAsync(() => spec, spec.Name, cancellationToken);

    /// <summary>Starts a VM whose description is made only if the VM does not run yet.</summary>
    /// <param name="describe">Describes the VM; may refuse, for example because a disk is missing.</param>
    /// <param name="name">The VM's name.</param>
    /// <param name="cancellationToken">Ends the operation early; what was built is removed.</param>
    public async Task StartAsync(Func<VmSpec> describe, string name, CancellationToken cancellationToken)
    {
        using var turn = await _gate.EnterAsync(name, cancellationToken);
        await _removal.RemoveHalfBuiltAsync(name, cancellationToken);
        var vm = await _catalog.FindAsync(name, cancellationToken);
        if (vm is not null && EnabledState.IsRunning(vm.State))
        {
            return;
        }

        if (vm is null)
        {
            await _catalog.RefuseLookalikeAsync(name, cancellationToken);
        }

        var spec = describe();
        var isNew = vm is null || !await KeepsAsync(vm, cancellationToken);
        if (vm is null)
        {
            vm = await _builder.BuildAsync(spec, cancellationToken);
        }
        else if (isNew)
        {
            await _removal.RemoveAsync(vm, cancellationToken);
            vm = await _builder.BuildAsync(spec, cancellationToken);
        }
        else if (EnabledState.IsOff(vm.State))
        {
            await _builder.UpdateAsync(vm, spec, cancellationToken);
        }

        await TurnOnAsync(vm, removeOnFailure: isNew, cancellationToken);
    }

    /// <summary>Stops a VM: shuts the guest down, cuts the power if that does not help, and removes the definition.</summary>
    /// <param name="name">The VM; one that does not exist counts as stopped.</param>
    /// <param name="force">True to cut the power at once.</param>
    /// <param name="onlyIfStopped">True to refuse unless the VM is off, and only clean up.</param>
    /// <param name="cancellationToken">Ends the operation early; the VM is left as it then is.</param>
    /// <exception cref="HyperVException">The VM runs although it should not, or Hyper-V refuses.</exception>
    public async Task StopAsync(string name, bool force, bool onlyIfStopped, CancellationToken cancellationToken)
    {
        using var turn = await _gate.EnterAsync(name, cancellationToken);
        var vm = await _catalog.FindAsync(name, cancellationToken);
        if (vm is null)
        {
            return;
        }

        if (onlyIfStopped && !EnabledState.IsOff(vm.State))
        {
            throw new HyperVException($"VM '{name}' is {EnabledState.Describe(vm.State)}, so it is not cleaned up.");
        }

        if (!EnabledState.IsOff(vm.State))
        {
            var asked = !force && EnabledState.IsRunning(vm.State)
                && await _power.ShutDownGuestAsync(vm, _settings.ShutdownPatience, cancellationToken);
            if (!asked)
            {
                LogTurningOff(name);
                await _power.TurnOffAsync(vm, cancellationToken);
            }
        }

        if (!_settings.RemoveStoppedVms)
        {
            return;
        }

        if (await _removal.WouldLoseCheckpointsAsync(vm, cancellationToken))
        {
            LogKept(name);
            return;
        }

        await _removal.RemoveAsync(vm, cancellationToken);
    }

    /// <summary>Resets a VM.</summary>
    /// <exception cref="HyperVException">It does not exist or does not run.</exception>
    public async Task RebootAsync(string name, CancellationToken cancellationToken)
    {
        using var turn = await _gate.EnterAsync(name, cancellationToken);
        await _power.ResetAsync(await _catalog.RequireAsync(name, cancellationToken), cancellationToken);
    }

    /// <summary>Changes processors and memory; of a running VM as far as Hyper-V can.</summary>
    public async Task ScaleAsync(VmSpec spec, CancellationToken cancellationToken)
    {
        using var turn = await _gate.EnterAsync(spec.Name, cancellationToken);
        var vm = await _catalog.RequireAsync(spec.Name, cancellationToken);
        var current = await _catalog.SettingsAsync(vm, cancellationToken);
        await _sizing.ApplyAsync(current.RequirePath(), spec, running: !EnabledState.IsOff(vm.State), cancellationToken);
    }

    private async Task<bool> KeepsAsync(Vm vm, CancellationToken cancellationToken)
    {
        if (EnabledState.IsSaved(vm.State) || EnabledState.IsPaused(vm.State))
        {
            return true;
        }

        if (!EnabledState.IsOff(vm.State))
        {
            throw new HyperVException($"VM '{vm.Name}' is {EnabledState.Describe(vm.State)}; start it when that is over.");
        }

        var notes = (await _catalog.SettingsAsync(vm, cancellationToken)).Texts("Notes");
        return VmNote.IsOurs(notes)
            ? await _removal.WouldLoseCheckpointsAsync(vm, cancellationToken)
            : throw new HyperVException(
                $"A VM named '{vm.Name}' ({vm.Id}) exists that the cloud did not create; rename or remove it, or put 'CloudStack' into its notes to hand it over.");
    }

    private async Task TurnOnAsync(Vm vm, bool removeOnFailure, CancellationToken cancellationToken)
    {
        try
        {
            await _power.TurnOnAsync(vm, cancellationToken);
        }
        catch when (removeOnFailure)
        {
            await DiscardAsync(vm);
            throw;
        }
    }

    private async Task DiscardAsync(Vm vm)
    {
        using var limit = new CancellationTokenSource(_settings.RollbackLimit);
        try
        {
            if (await _catalog.RefreshAsync(vm, limit.Token) is not { } now)
            {
                return;
            }

            if (!EnabledState.IsOff(now.State))
            {
                await _power.TurnOffAsync(now, limit.Token);
            }

            await _removal.RemoveAsync(now, limit.Token);
        }
        catch (Exception error) when (error is HyperVException or CimException or OperationCanceledException)
        {
            // The caller hears why the VM did not start; a VM left off is re-created by the next start.
            LogDiscardFailed(vm.Name, error.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Turning VM {Name} off")]
    private partial void LogTurningOff(string name);

    [LoggerMessage(Level = LogLevel.Information, Message = "VM {Name} keeps its definition because it has checkpoints")]
    private partial void LogKept(string name);

    [LoggerMessage(Level = LogLevel.Error, Message = "VM {Name} did not start and could not be removed: {Cause}")]
    private partial void LogDiscardFailed(string name, string cause);
}
