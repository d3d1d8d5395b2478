using System.Globalization;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>Brings the drives of a VM that is off and could not be built anew to what the kernel wants.</summary>
internal sealed class KeptDisks(VmDisks disks)
{
    /// <summary>Checks everything that can be checked before the first change, then ejects, detaches, attaches and inserts.</summary>
    /// <exception cref="HyperVException">The VM cannot get these disks, for example because a checkpoint needs another one.</exception>
    public async Task UpdateAsync(Vm vm, CimPath vmSettings, IReadOnlyList<DiskPlace> layout, CancellationToken cancellationToken)
    {
        var existing = await disks.ListAsync(vmSettings, cancellationToken);
        var wantedDisks = layout.Where(static place => place.Disk is { Kind: not DiskKind.Iso, ImagePath: not null }).ToList();
        CheckRoots(vm, existing, wantedDisks);
        var surplus = existing
            .Where(disk => disk is { IsDvd: false, ImagePath: not null } && !wantedDisks.Exists(place => Holds(disk, place)))
            .ToList();
        if (surplus.Find(static disk => CheckpointDisk.IsLeaf(disk.ImagePath)) is { } pinned)
        {
            throw new HyperVException(
                $"VM '{vm.Name}' has '{pinned.ImagePath}', which is not wanted any more but part of a checkpoint; delete the VM's snapshots before starting it without this disk.");
        }

        var wantedIsos = layout.Where(static place => place.Disk.Kind == DiskKind.Iso).ToList();
        foreach (var drive in existing.Where(static disk => disk is { IsDvd: true, ImagePath: not null }))
        {
            if (!wantedIsos.Exists(place => IsAt(drive, place) && HostPath.Same(drive.ImagePath, place.Disk.ImagePath)))
            {
                await disks.EjectAsync(vm, drive, cancellationToken);
            }
        }

        foreach (var disk in surplus)
        {
            await disks.DetachAsync(vm, disk, cancellationToken);
        }

        foreach (var place in wantedDisks.Where(place => !existing.Any(disk => Holds(disk, place))))
        {
            if (place.OnScsi)
            {
                await disks.AttachAsync(vm, vmSettings, place.Disk.ImagePath!, place.Slot, cancellationToken);
            }
            else
            {
                await disks.PlaceAsync(vmSettings, place, cancellationToken);
            }
        }

        foreach (var place in wantedIsos)
        {
            await FillAsync(vmSettings, existing.FirstOrDefault(disk => disk.IsDvd && IsAt(disk, place)), place, cancellationToken);
        }
    }

    private static void CheckRoots(Vm vm, IReadOnlyList<VmDisk> existing, List<DiskPlace> wanted)
    {
        foreach (var root in wanted.Where(static place => place.Disk.Kind == DiskKind.Root))
        {
            var present = existing.FirstOrDefault(disk => IsAt(disk, root));
            if (present is { ImagePath: { } path } && !Holds(present, root))
            {
                throw new HyperVException(
                    $"VM '{vm.Name}' boots from '{path}', not from '{root.Disk.ImagePath}', and keeps it because of its checkpoints; delete the VM's snapshots before starting it from another disk.");
            }

            if (present is null && existing.FirstOrDefault(disk => Holds(disk, root)) is { } elsewhere)
            {
                throw new HyperVException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"VM '{vm.Name}' has '{elsewhere.ImagePath}' at slot {elsewhere.Slot} of {Bus(elsewhere.OnScsi)} controller {elsewhere.Controller}, but is to boot '{root.Disk.ImagePath}' from slot {root.Slot} of {Bus(root.OnScsi)} controller {root.Controller}."));
            }
        }
    }

    private static string Bus(bool onScsi) => onScsi ? "SCSI" : "IDE";

    private static bool Holds(VmDisk disk, DiskPlace place) =>
        !disk.IsDvd && place.Disk.ImagePath is { } path && (HostPath.Same(disk.ImagePath, path) || CheckpointDisk.IsLeafOf(disk.ImagePath, path));

    private static bool IsAt(VmDisk disk, DiskPlace place) =>
        disk.OnScsi == place.OnScsi && disk.Controller == place.Controller && disk.Slot == place.Slot;

    private async Task FillAsync(CimPath vmSettings, VmDisk? drive, DiskPlace place, CancellationToken cancellationToken)
    {
        if (drive is null)
        {
            await disks.PlaceAsync(vmSettings, place, cancellationToken);
        }
        else if (place.Disk.ImagePath is { } path && !HostPath.Same(drive.ImagePath, path))
        {
            await disks.InsertAsync(vmSettings, drive, path, cancellationToken);
        }
    }
}
