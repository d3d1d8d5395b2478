namespace Plugin.HyperV.Driver.Disks;

/// <summary>Where a disk of a VM goes.</summary>
/// <param name="OnScsi">True for SCSI, false for IDE.</param>
/// <param name="Controller">The controller's number among those of its kind.</param>
/// <param name="Slot">The place on the controller.</param>
/// <param name="Disk">The disk.</param>
internal sealed record DiskPlace(bool OnScsi, int Controller, int Slot, DiskSpec Disk);
