namespace Plugin.HyperV.Driver.Disks;

/// <summary>A disk or DVD drive as the kernel wants it.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Sequence">The kernel's device number: the SCSI slot of a data disk, the order of DVD drives.</param>
/// <param name="ImagePath">The disk or ISO file on the host; null for an empty DVD drive.</param>
public sealed record DiskSpec(DiskKind Kind, int Sequence, string? ImagePath);
