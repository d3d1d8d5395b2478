using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>What disk files may be.</summary>
internal static class DiskRule
{
    private const ulong SmallestBytes = 3UL << 20;

    /// <summary>The disk that settings ask for.</summary>
    public static DiskInfo Describe(SimulatedHost host, CimInstance given)
    {
        var path = given.Text("Path")!;
        var (type, format) = CheckKind(given, path);
        if (type != DiskFormat.Differencing)
        {
            var bytes = (ulong)(given.Integer("MaxInternalSize") ?? 0);
            return new DiskInfo(format, type, RoundSize(bytes, format), Guid.NewGuid()) { BlockBytes = BlockBytes(given) };
        }

        var parentPath = given.Text("ParentPath") ?? throw HyperVFailure.Invalid("A differencing disk needs a ParentPath.");
        var parent = MachineDisks.Chain(host, parentPath)[0].Disk;
        if (!parent.IsOpaque && parent.Format != format)
        {
            throw HyperVFailure.Invalid("A differencing disk has the format of its parent.");
        }

        return new DiskInfo(format, type, parent.VirtualBytes, Guid.NewGuid()) { ParentPath = parentPath };
    }

    public static (ushort Type, ushort Format) CheckKind(CimInstance given, string path)
    {
        var type = (ushort)(given.Integer("Type") ?? 0);
        var format = (ushort)(given.Integer("Format") ?? 0);
        if (type is < DiskFormat.Fixed or > DiskFormat.Differencing)
        {
            throw HyperVFailure.Invalid($"Type is 2 (fixed), 3 (dynamic) or 4 (differencing), not {type}.");
        }

        if (format is < DiskFormat.Vhd or > DiskFormat.VhdSet)
        {
            throw HyperVFailure.Invalid($"Format is 2 (VHD), 3 (VHDX) or 4 (VHD set), not {format}.");
        }

        return DiskFormat.OfName(path) == format
            ? (type, format)
            : throw HyperVFailure.Invalid($"The name '{path}' does not fit format {format}.");
    }

    /// <summary>The size rounded up to a sector.</summary>
    public static ulong RoundSize(ulong bytes, ushort format)
    {
        var most = format == DiskFormat.Vhd ? DiskFormat.MaximumVhdBytes : DiskFormat.MaximumVhdxBytes;
        return bytes is >= SmallestBytes && bytes <= most
            ? (bytes + DiskFormat.SectorSize - 1) / DiskFormat.SectorSize * DiskFormat.SectorSize
            : throw HyperVFailure.Invalid($"The size of this disk must be between {SmallestBytes} and {most} bytes, not {bytes}.");
    }

    /// <summary>A disk of a running machine can grow only as VHDX on SCSI.</summary>
    public static void CheckResizable(SimulatedHost host, string path, string stored, DiskInfo disk)
    {
        if (disk.Type == DiskFormat.Differencing && !disk.IsOpaque)
        {
            throw HyperVFailure.Invalid($"'{path}' is a differencing disk and has the size of its parent.");
        }

        if (!host.Cluster.Locks.IsHeld(stored))
        {
            return;
        }

        lock (host.Cluster.Sync)
        {
            var onScsi = host.Machines.Values.Any(machine => machine.Active.Images(withDvds: false).Any(image =>
                image.Texts("HostResource").Contains(path, StringComparer.OrdinalIgnoreCase)
                && machine.Active.ControllerOf(machine.Active.Find(image.Text("Parent"))!).Text("ResourceSubType") == ResourceSubType.ScsiController));
            if (!onScsi || disk.Format != DiskFormat.Vhdx)
            {
                throw new HyperVFailure(ReturnCode.InUse, $"'{path}' is in use; only a VHDX on a SCSI controller can be resized then.");
            }
        }
    }

    private static uint BlockBytes(CimInstance given) => (uint)(given.Integer("BlockSize") ?? 0) switch
    {
        0 => 32U << 20,
        >= 1U << 20 and <= 256U << 20 and var bytes when (bytes & (bytes - 1)) == 0 => bytes,
        var bytes => throw HyperVFailure.Invalid($"BlockSize must be a power of two between 1 MB and 256 MB, not {bytes}."),
    };
}
