using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Disks;

namespace Plugin.HyperV.Driver.Vms;

/// <summary>Removes VM definitions; disk files always stay.</summary>
public sealed partial class VmRemoval(HyperVConnection connection, VmCatalog catalog, VmSettings settings, VmPowerSwitch power, ILogger<VmRemoval> logger)
{
    /// <summary>Removes the definition of a VM that is off or saved.</summary>
    public async Task RemoveAsync(Vm vm, CancellationToken cancellationToken)
    {
        try
        {
            await connection.CallServiceAsync(
                VmSettings.Service, "DestroySystem", new CimArguments { { "AffectedSystem", vm.Path } }, $"remove VM '{vm.Name}'", cancellationToken);
        }
        catch (Exception error) when (error is HyperVException or CimException)
        {
            if (await catalog.RefreshAsync(vm, cancellationToken) is not null)
            {
                throw;
            }
        }
    }

    /// <summary>
    /// True when removing the definition would lose something: the VM has checkpoints, or its disks are still being
    /// merged after one was deleted.
    /// </summary>
    public async Task<bool> WouldLoseCheckpointsAsync(Vm vm, CancellationToken cancellationToken)
    {
        var checkpoints = await connection.Session.AssociatorsAsync(
            vm.Path, VmCatalog.SettingsClass, "Msvm_SnapshotOfVirtualSystem", cancellationToken);
        if (checkpoints.Count > 0)
        {
            return true;
        }

        var current = await catalog.SettingsAsync(vm, cancellationToken);
        var images = await settings.ReadAsync(current.RequirePath(), VmDisks.ImageClass, cancellationToken);
        return images.Any(static image => image.Texts("HostResource") is [var path, ..] && CheckpointDisk.IsLeaf(path));
    }

    /// <summary>Removes the VMs of a name that were never finished; finished ones stay.</summary>
    public async Task RemoveHalfBuiltAsync(string name, CancellationToken cancellationToken) =>
        await RemoveHalfBuiltAsync(await catalog.FindAllAsync(name, cancellationToken), cancellationToken);

    /// <summary>Removes every VM of the host that was never finished, as a process that died left it.</summary>
    public async Task RemoveAllHalfBuiltAsync(CancellationToken cancellationToken) =>
        await RemoveHalfBuiltAsync(await catalog.ListAsync(cancellationToken), cancellationToken);

    private async Task RemoveHalfBuiltAsync(IReadOnlyList<Vm> candidates, CancellationToken cancellationToken)
    {
        foreach (var vm in candidates)
        {
            var current = await catalog.FindSettingsAsync(vm, cancellationToken);
            if (current is null || !VmNote.IsBuilding(current.Texts("Notes")) || vm.Power == VmPower.On)
            {
                continue;
            }

            LogRemovingHalfBuilt(vm.Name, vm.Id);
            if (vm.Power != VmPower.Off)
            {
                await power.TurnOffAsync(vm, cancellationToken);
            }

            await RemoveAsync(vm, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing VM {Name} ({Id}), which was never finished; its disks stay")]
    private partial void LogRemovingHalfBuilt(string name, string id);
}
