using System.Buffers.Binary;

namespace Plugin.HyperV.Simulator.Disks;

/// <summary>Tells what a stored disk is from its content.</summary>
internal static class DiskReader
{
    /// <param name="storedPath">The file on the real disk.</param>
    /// <param name="nameFormat">The format its name promises.</param>
    /// <exception cref="InvalidDataException">The file starts like a disk but is damaged.</exception>
    public static DiskInfo Read(string storedPath, ushort nameFormat)
    {
        if (SparseDisk.IsSparseDisk(storedPath))
        {
            return SparseDisk.Read(storedPath);
        }

        using var file = File.OpenRead(storedPath);
        return VhdxReader.TryRead(file)
            ?? TryReadVhd(file)
            ?? new DiskInfo(nameFormat, DiskFormat.Fixed, (ulong)file.Length, Guid.Empty) { IsOpaque = true };
    }

    private static DiskInfo? TryReadVhd(FileStream file)
    {
        if (file.Length < 512)
        {
            return null;
        }

        Span<byte> footer = stackalloc byte[512];
        file.Position = file.Length - 512;
        file.ReadExactly(footer);
        if (!footer.StartsWith("conectix"u8))
        {
            return null;
        }

        var type = BinaryPrimitives.ReadUInt32BigEndian(footer[60..]);
        return new DiskInfo(
            DiskFormat.Vhd,
            type is 2 or 3 or 4 ? (ushort)type : throw new InvalidDataException($"The VHD footer holds the unknown disk type {type}."),
            BinaryPrimitives.ReadUInt64BigEndian(footer[48..]),
            new Guid(footer.Slice(68, 16), bigEndian: true))
        {
            BlockBytes = 2 << 20,
            PhysicalSectorBytes = 512,
        };
    }
}
