using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>A drive that a VM has.</summary>
/// <param name="IsDvd">True for a DVD drive.</param>
/// <param name="OnScsi">True when it hangs on a SCSI controller, false for IDE.</param>
/// <param name="Controller">The controller's number among those of its kind.</param>
/// <param name="Slot">Its place on the controller.</param>
/// <param name="Drive">The drive's settings.</param>
/// <param name="Image">The settings of the image in it, or null when it is empty.</param>
public sealed record VmDisk(bool IsDvd, bool OnScsi, int Controller, int Slot, CimInstance Drive, CimInstance? Image)
{
    /// <summary>The file in the drive, or null.</summary>
    public string? ImagePath => Image?.Texts("HostResource") is [{ Length: > 0 } path, ..] ? path : null;
}
