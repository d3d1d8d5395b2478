using System.Globalization;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>The drives of a VM: reading them, attaching disks, inserting and ejecting ISO images.</summary>
public sealed class VmDisks(VmSettings settings, DefaultSettings defaults, IHostFiles files, StorageRoots roots)
{
    internal const string DriveClass = "Msvm_ResourceAllocationSettingData";
    internal const string ImageClass = "Msvm_StorageAllocationSettingData";

    /// <summary>The drives of a VM, by controller and slot; IDE comes before SCSI.</summary>
    public async Task<IReadOnlyList<VmDisk>> ListAsync(CimPath vmSettings, CancellationToken cancellationToken)
    {
        var resources = await settings.ReadAsync(vmSettings, DriveClass, cancellationToken);
        var images = await settings.ReadAsync(vmSettings, ImageClass, cancellationToken);
        var ide = Controllers(resources, ResourceSubTypes.IdeController);
        var scsi = Controllers(resources, ResourceSubTypes.ScsiController);
        var disks = new List<VmDisk>();
        foreach (var drive in resources.Where(static resource => IsDrive(resource)))
        {
            var parent = VmSettings.ParentOf(drive);
            var ideNumber = ide.FindIndex(controller => VmSettings.Same(controller.Path, parent));
            var scsiNumber = scsi.FindIndex(controller => VmSettings.Same(controller.Path, parent));
            disks.Add(new VmDisk(
                drive.Text("ResourceSubType") == ResourceSubTypes.DvdDrive,
                scsiNumber >= 0,
                Math.Max(ideNumber, scsiNumber),
                SlotOf(drive),
                drive,
                images.FirstOrDefault(image => VmSettings.Same(VmSettings.ParentOf(image), drive.Path))));
        }

        return [.. disks.OrderBy(static disk => disk.OnScsi).ThenBy(static disk => disk.Controller).ThenBy(static disk => disk.Slot)];
    }

    /// <summary>Gives a VM that is off its SCSI controller, without which no disk can be attached while it runs.</summary>
    internal async Task AddScsiControllerAsync(CimPath vmSettings, CancellationToken cancellationToken)
    {
        var controller = await defaults.ForResourceAsync(DriveClass, ResourceSubTypes.ScsiController, cancellationToken);
        controller["ElementName"] = "SCSI Controller";
        controller["VirtualSystemIdentifiers"] = new[] { Guid.NewGuid().ToString("B") };
        await settings.AddAsync(vmSettings, controller, "add a SCSI controller", cancellationToken);
    }

    /// <summary>Puts a drive, and an image if there is one, into a slot of a new VM.</summary>
    internal async Task PlaceAsync(CimPath vmSettings, DiskPlace place, CancellationToken cancellationToken)
    {
        var controller = await ControllerAsync(vmSettings, place, cancellationToken);
        var isDvd = place.Disk.Kind == DiskKind.Iso;
        var drive = await AddDriveAsync(vmSettings, controller, place.Slot, isDvd, cancellationToken);
        if (place.Disk.ImagePath is { } path)
        {
            await InsertAsync(vmSettings, drive, path, isDvd, cancellationToken);
        }
    }

    /// <summary>Attaches a data disk at a SCSI slot; one that this VM already has stays where it is.</summary>
    /// <exception cref="HyperVException">The file is missing, the slot is taken, or Hyper-V refuses.</exception>
    public async Task AttachAsync(Vm vm, CimPath vmSettings, string path, int slot, CancellationToken cancellationToken)
    {
        path = RequireFile(path);
        var disks = await ListAsync(vmSettings, cancellationToken);
        if (disks.Any(disk => HostPath.Same(disk.ImagePath, path)))
        {
            return;
        }

        var taken = disks.FirstOrDefault(disk => disk.OnScsi && disk.Controller == 0 && disk.Slot == slot);
        if (taken is { ImagePath: { } other })
        {
            throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture, $"SCSI slot {slot} of VM '{vm.Name}' already holds '{other}'; detach that disk or choose another slot."));
        }

        if (taken is { IsDvd: true })
        {
            throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture, $"SCSI slot {slot} of VM '{vm.Name}' holds a DVD drive; choose another slot."));
        }

        var isNewDrive = taken is null;
        var drive = taken?.Drive.RequirePath()
            ?? await AddDriveAsync(
                vmSettings, await ControllerAsync(vmSettings, new DiskPlace(true, 0, slot, new DiskSpec(DiskKind.Data, slot, path)), cancellationToken), slot, false, cancellationToken);
        try
        {
            await InsertAsync(vmSettings, drive, path, false, cancellationToken);
        }
        catch (HyperVException) when (isNewDrive)
        {
            await settings.RemoveAsync([drive], $"remove the empty drive at SCSI slot {slot}", CancellationToken.None);
            throw;
        }
    }

    /// <summary>Detaches a disk with its drive; one that this VM does not have is fine.</summary>
    /// <exception cref="HyperVException">A checkpoint still needs the disk, or Hyper-V refuses.</exception>
    public async Task DetachAsync(Vm vm, CimPath vmSettings, string path, CancellationToken cancellationToken)
    {
        path = roots.Check(path);
        var disks = await ListAsync(vmSettings, cancellationToken);
        var disk = disks.FirstOrDefault(candidate => !candidate.IsDvd && HostPath.Same(candidate.ImagePath, path));
        if (disk is null)
        {
            if (disks.Any(candidate => CheckpointDisk.IsLeafOf(candidate.ImagePath, path)))
            {
                throw new HyperVException($"'{path}' is part of a checkpoint of VM '{vm.Name}'; delete the VM's snapshots before detaching it.");
            }

            return;
        }

        await DetachAsync(vm, disk, cancellationToken);
    }

    /// <summary>Detaches a disk with its drive.</summary>
    internal async Task DetachAsync(Vm vm, VmDisk disk, CancellationToken cancellationToken)
    {
        await settings.RemoveAsync([disk.Image!.RequirePath()], $"detach '{disk.ImagePath}' from VM '{vm.Name}'", cancellationToken);
        await settings.RemoveAsync([disk.Drive.RequirePath()], $"remove the drive of '{disk.ImagePath}' from VM '{vm.Name}'", cancellationToken);
    }

    /// <summary>Inserts an ISO image into the DVD drive of an ordinal, or into any empty one when that is taken.</summary>
    /// <param name="vm">The VM.</param>
    /// <param name="vmSettings">Its settings.</param>
    /// <param name="path">The ISO file.</param>
    /// <param name="ordinal">0 for the VM's first DVD drive.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <exception cref="HyperVException">No drive is free and none can be added.</exception>
    public async Task InsertIsoAsync(Vm vm, CimPath vmSettings, string path, int ordinal, CancellationToken cancellationToken)
    {
        path = RequireFile(path);
        var disks = await ListAsync(vmSettings, cancellationToken);
        var drives = disks.Where(static disk => disk.IsDvd).OrderBy(static disk => DriveOrdinal(disk)).ToList();
        if (drives.Exists(disk => HostPath.Same(disk.ImagePath, path)))
        {
            return;
        }

        var free = drives.ElementAtOrDefault(ordinal) is { ImagePath: null } wanted ? wanted : drives.Find(static disk => disk.ImagePath is null);
        if (free is not null)
        {
            await InsertAsync(vmSettings, free.Drive.RequirePath(), path, true, cancellationToken);
            return;
        }

        if (drives.Count > 0 || !DiskLayout.HasScsiBoot(disks))
        {
            throw new HyperVException(drives.Count == 0
                ? $"VM '{vm.Name}' has no DVD drive and a BIOS VM gets one only while it is off."
                : $"All DVD drives of VM '{vm.Name}' are in use; eject an image first.");
        }

        await PlaceAsync(vmSettings, new DiskPlace(true, 0, DiskLayout.ScsiDvdSlot(0), new DiskSpec(DiskKind.Iso, 0, path)), cancellationToken);
    }

    /// <summary>Ejects an ISO image; one that is in no drive of this VM is fine.</summary>
    public async Task EjectIsoAsync(Vm vm, CimPath vmSettings, string path, CancellationToken cancellationToken)
    {
        var drive = (await ListAsync(vmSettings, cancellationToken)).FirstOrDefault(disk => disk.IsDvd && HostPath.Same(disk.ImagePath, path));
        if (drive is not null)
        {
            await EjectAsync(vm, drive, cancellationToken);
        }
    }

    /// <summary>Empties a DVD drive that holds an image.</summary>
    internal Task EjectAsync(Vm vm, VmDisk drive, CancellationToken cancellationToken) =>
        settings.RemoveAsync([drive.Image!.RequirePath()], $"eject '{drive.ImagePath}' from VM '{vm.Name}'", cancellationToken);

    /// <summary>Inserts an ISO image into an empty DVD drive.</summary>
    /// <exception cref="HyperVException">The file is missing, or Hyper-V refuses.</exception>
    internal Task InsertAsync(CimPath vmSettings, VmDisk drive, string path, CancellationToken cancellationToken) =>
        InsertAsync(vmSettings, drive.Drive.RequirePath(), RequireFile(path), true, cancellationToken);

    // Slots of DVD drives on SCSI count down from the top, so the highest is the first drive.
    private static int DriveOrdinal(VmDisk disk) =>
        disk.OnScsi ? DiskLayout.ScsiDvdOrdinal(disk.Slot) : DiskLayout.IdeDvdOrdinal(disk.Controller, disk.Slot);

    private static bool IsDrive(CimInstance resource) =>
        resource.Text("ResourceSubType") is ResourceSubTypes.DiskDrive or ResourceSubTypes.DvdDrive;

    private static int SlotOf(CimInstance drive) =>
        int.TryParse(drive.Text("AddressOnParent"), NumberStyles.None, CultureInfo.InvariantCulture, out var slot) ? slot : 0;

    private static List<CimInstance> Controllers(IReadOnlyList<CimInstance> resources, string subType) =>
        [.. resources.Where(resource => resource.Text("ResourceSubType") == subType).OrderBy(static controller => controller.Text("Address"), StringComparer.Ordinal)];

    private async Task<CimPath> ControllerAsync(CimPath vmSettings, DiskPlace place, CancellationToken cancellationToken)
    {
        var resources = await settings.ReadAsync(vmSettings, DriveClass, cancellationToken);
        if (!place.OnScsi)
        {
            var address = place.Controller.ToString(CultureInfo.InvariantCulture);
            return resources.FirstOrDefault(resource =>
                    resource.Text("ResourceSubType") == ResourceSubTypes.IdeController && resource.Text("Address") == address)?.Path
                ?? throw new HyperVException($"The VM has no IDE controller {address}.");
        }

        return Controllers(resources, ResourceSubTypes.ScsiController) is [var first, ..]
            ? first.RequirePath()
            : throw new HyperVException("The VM has no SCSI controller, and one can be added only while it is off; stop and start the VM to get one.");
    }

    private async Task<CimPath> AddDriveAsync(CimPath vmSettings, CimPath controller, int slot, bool isDvd, CancellationToken cancellationToken)
    {
        var drive = await defaults.ForResourceAsync(
            DriveClass, isDvd ? ResourceSubTypes.DvdDrive : ResourceSubTypes.DiskDrive, cancellationToken);
        drive["Parent"] = controller.ToString();
        drive["AddressOnParent"] = slot.ToString(CultureInfo.InvariantCulture);
        return await settings.AddAsync(vmSettings, drive, $"add a {(isDvd ? "DVD" : "disk")} drive at slot {slot}", cancellationToken);
    }

    private async Task InsertAsync(CimPath vmSettings, CimPath drive, string path, bool isDvd, CancellationToken cancellationToken)
    {
        var image = await defaults.ForResourceAsync(
            ImageClass, isDvd ? ResourceSubTypes.DvdImage : ResourceSubTypes.HardDiskImage, cancellationToken);
        image["Parent"] = drive.ToString();
        image["HostResource"] = new[] { path };
        await settings.AddAsync(vmSettings, image, $"{(isDvd ? "insert" : "attach")} '{path}'", cancellationToken);
    }

    private string RequireFile(string path)
    {
        path = roots.Check(path);
        return files.FileExists(path) ? path : throw new HyperVException($"'{path}' does not exist.");
    }
}
