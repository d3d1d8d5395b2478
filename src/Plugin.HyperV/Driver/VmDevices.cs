using System.Globalization;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Driver.Network;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver;

/// <summary>The disks, ISO images and NICs of VMs by name, one operation per VM at a time.</summary>
public sealed class VmDevices(VmCatalog catalog, VmDisks disks, VmNics nics, VmGate gate)
{
    /// <summary>Attaches a data disk at a SCSI slot; see <see cref="VmDisks.AttachAsync"/>.</summary>
    public async Task AttachDiskAsync(string vmName, string path, int slot, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        await disks.AttachAsync(vm, await PathAsync(vm, cancellationToken), path, slot, cancellationToken);
    }

    /// <summary>Detaches a disk; see <see cref="VmDisks.DetachAsync(Vm, Cim.CimPath, string, CancellationToken)"/>.</summary>
    public async Task DetachDiskAsync(string vmName, string path, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        await disks.DetachAsync(vm, await PathAsync(vm, cancellationToken), path, cancellationToken);
    }

    /// <summary>Detaches a disk from a VM if both exist, for a disk that is about to be deleted.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="path">The disk's file.</param>
    /// <param name="isRoot">True when the disk is known to be a root disk.</param>
    /// <param name="cancellationToken">Ends the operation early.</param>
    /// <exception cref="HyperVException">The VM is not off and boots from the disk, or Hyper-V refuses.</exception>
    public async Task ReleaseDiskAsync(string vmName, string path, bool isRoot, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        if (await catalog.FindAsync(vmName, cancellationToken) is { } vm)
        {
            var settings = await PathAsync(vm, cancellationToken);
            if (!EnabledState.IsOff(vm.State) && BootsFrom(await disks.ListAsync(settings, cancellationToken), path, isRoot))
            {
                throw new HyperVException($"VM '{vmName}' is {EnabledState.Describe(vm.State)} and boots from '{path}'; stop it before its root disk is deleted.");
            }

            await disks.DetachAsync(vm, settings, path, cancellationToken);
        }
    }

    /// <summary>Inserts an ISO image; see <see cref="VmDisks.InsertIsoAsync"/>.</summary>
    public async Task InsertIsoAsync(string vmName, string path, int ordinal, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        await disks.InsertIsoAsync(vm, await PathAsync(vm, cancellationToken), path, ordinal, cancellationToken);
    }

    /// <summary>Ejects an ISO image; see <see cref="VmDisks.EjectIsoAsync"/>.</summary>
    public async Task EjectIsoAsync(string vmName, string path, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        await disks.EjectIsoAsync(vm, await PathAsync(vm, cancellationToken), path, cancellationToken);
    }

    /// <summary>The drives of a VM.</summary>
    public async Task<IReadOnlyList<VmDisk>> DisksAsync(string vmName, CancellationToken cancellationToken)
    {
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        return await disks.ListAsync(await PathAsync(vm, cancellationToken), cancellationToken);
    }

    /// <summary>The NICs of a VM in guest order.</summary>
    public async Task<IReadOnlyList<VmNic>> NicsAsync(string vmName, CancellationToken cancellationToken)
    {
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        return await nics.ListAsync(await PathAsync(vm, cancellationToken), cancellationToken);
    }

    /// <summary>Plugs a NIC, chosen by MAC address or by its place in guest order, in or out.</summary>
    /// <param name="vmName">The VM.</param>
    /// <param name="mac">The NIC's address; null to choose by <paramref name="index"/>.</param>
    /// <param name="index">The NIC's place in guest order, from 0.</param>
    /// <param name="connected">False to pull it out.</param>
    /// <param name="switchName">The switch; null or empty keeps to the configured default.</param>
    /// <param name="vlan">The VLAN; untagged clears an earlier one.</param>
    /// <param name="cancellationToken">Ends the operation early.</param>
    /// <exception cref="HyperVException">The VM has no such NIC, the switch does not exist, or Hyper-V refuses.</exception>
    public async Task ReplugNicAsync(
        string vmName, MacAddress? mac, int index, bool connected, string? switchName, VlanTag vlan, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var path = await PathAsync(vm, cancellationToken);
        var all = await nics.ListAsync(path, cancellationToken);
        var nic = mac is { } wanted
            ? all.FirstOrDefault(candidate => IsAt(candidate, wanted))
            : all.ElementAtOrDefault(index);
        if (nic is null)
        {
            var which = mac is { } address ? $"with address {address}" : string.Create(CultureInfo.InvariantCulture, $"number {index}");
            throw new HyperVException($"VM '{vmName}' has no NIC {which}; it has {all.Count}: {string.Join(", ", all.Select(static n => n.Mac))}.");
        }

        await nics.ReplugAsync(path, nic, connected, switchName, vlan, cancellationToken);
    }

    /// <summary>
    /// Plugs a NIC in: the one with its address if the VM has it, else a new one where the VM can get one while it runs.
    /// </summary>
    public async Task PlugNicAsync(string vmName, NicSpec nic, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var path = await PathAsync(vm, cancellationToken);
        var all = await nics.ListAsync(path, cancellationToken);
        if (all.FirstOrDefault(candidate => IsAt(candidate, nic.Mac)) is { } known)
        {
            await nics.ReconfigureAsync(path, known, nic, cancellationToken);
            return;
        }

        await nics.AddAsync(path, nic, cancellationToken);
    }

    /// <summary>Pulls a NIC out of its switch; one the VM does not have is fine.</summary>
    public async Task UnplugNicAsync(string vmName, MacAddress mac, CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(vmName, cancellationToken);
        var vm = await catalog.RequireAsync(vmName, cancellationToken);
        var path = await PathAsync(vm, cancellationToken);
        if ((await nics.ListAsync(path, cancellationToken)).FirstOrDefault(candidate => IsAt(candidate, mac)) is { } nic)
        {
            await nics.ReplugAsync(path, nic, connected: false, null, VlanTag.Untagged, cancellationToken);
        }
    }

    private static bool BootsFrom(IReadOnlyList<VmDisk> drives, string path, bool isRoot)
    {
        // Only VMs of the second generation have no IDE disk; they boot from the first SCSI one.
        var hasIde = drives.Any(static drive => !drive.IsDvd && !drive.OnScsi);
        return drives.Any(drive =>
            drive.ImagePath is { } image
            && (HostPath.Same(image, path) || CheckpointDisk.IsLeafOf(image, path))
            && (isRoot || (drive.Controller == 0 && drive.Slot == 0 && drive.OnScsi != hasIde)));
    }

    private static bool IsAt(VmNic nic, MacAddress? mac) =>
        mac is { } address && string.Equals(nic.Mac, address.Digits, StringComparison.OrdinalIgnoreCase);

    private async Task<Cim.CimPath> PathAsync(Vm vm, CancellationToken cancellationToken) =>
        (await catalog.SettingsAsync(vm, cancellationToken)).RequirePath();
}
