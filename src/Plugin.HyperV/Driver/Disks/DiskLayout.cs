using System.Globalization;

namespace Plugin.HyperV.Driver.Disks;

/// <summary>
/// Decides which slot each disk of a VM gets. A BIOS VM boots from IDE 0:0 and keeps its DVD drives on IDE; a UEFI VM has
/// SCSI only, its DVD drives from the top slot downwards so that no data disk's number can meet them. Data disks are on
/// SCSI at the kernel's device number.
/// </summary>
internal static class DiskLayout
{
    private const int ScsiSlots = 64;
    private static readonly (int Controller, int Slot)[] IdeDvdPlaces = [(1, 0), (1, 1), (0, 1)];

    public static IReadOnlyList<DiskPlace> Plan(IReadOnlyList<DiskSpec> disks, bool generation2)
    {
        var places = new List<DiskPlace>(disks.Count);
        var roots = 0;
        var dvds = 0;
        foreach (var disk in disks.OrderBy(static disk => disk.Kind).ThenBy(static disk => disk.Sequence))
        {
            places.Add(disk.Kind switch
            {
                DiskKind.Root when roots++ == 0 => generation2 ? Scsi(disk, disk.Sequence) : new DiskPlace(false, 0, 0, disk),
                DiskKind.Iso when generation2 => Scsi(disk, ScsiDvdSlot(dvds++)),
                DiskKind.Iso => IdeDvd(disk, dvds++),
                _ => Scsi(disk, disk.Sequence),
            });
        }

        var clash = places.GroupBy(static place => (place.OnScsi, place.Controller, place.Slot)).FirstOrDefault(static group => group.Count() > 1);
        return clash is null
            ? places
            : throw new HyperVException(string.Create(
                CultureInfo.InvariantCulture,
                $"Two disks want slot {clash.Key.Slot} of {(clash.Key.OnScsi ? "SCSI" : "IDE")} controller {clash.Key.Controller}; give each its own device number."));
    }

    public static int ScsiDvdSlot(int ordinal) => ScsiSlots - 1 - ordinal;

    public static int ScsiDvdOrdinal(int slot) => ScsiSlots - 1 - slot;

    public static int IdeDvdOrdinal(int controller, int slot) => Array.IndexOf(IdeDvdPlaces, (controller, slot));

    public static bool HasScsiBoot(IReadOnlyList<VmDisk> disks) => !disks.Any(static disk => !disk.OnScsi);

    private static DiskPlace Scsi(DiskSpec disk, int slot) =>
        slot is >= 0 and < ScsiSlots
            ? new DiskPlace(true, 0, slot, disk)
            : throw new HyperVException(string.Create(CultureInfo.InvariantCulture, $"Device number {slot} is out of range; a SCSI controller has slots 0 to {ScsiSlots - 1}."));

    private static DiskPlace IdeDvd(DiskSpec disk, int ordinal) =>
        ordinal < IdeDvdPlaces.Length
            ? new DiskPlace(false, IdeDvdPlaces[ordinal].Controller, IdeDvdPlaces[ordinal].Slot, disk)
            : throw new HyperVException($"A BIOS VM has room for {IdeDvdPlaces.Length} DVD drives; boot the VM with UEFI for more.");
}
