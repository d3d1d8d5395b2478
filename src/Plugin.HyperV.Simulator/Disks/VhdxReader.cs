using System.Buffers.Binary;

namespace Plugin.HyperV.Simulator.Disks;

/// <summary>Reads size, block size and identity from the metadata region of a VHDX file.</summary>
internal static class VhdxReader
{
    private const int RegionTableOffset = 192 * 1024;
    private static readonly Guid MetadataRegion = new("8b7ca206-4790-4b9a-b8fe-575f050f886e");
    private static readonly Guid FileParameters = new("caa16737-fa36-4d43-b3b6-33f0aa44e76b");
    private static readonly Guid VirtualSize = new("2fa54224-cd1b-4876-b211-5dbed83bf4b8");
    private static readonly Guid DiskId = new("beca12ab-b2e6-4523-93ef-c309e000c746");
    private static readonly Guid PhysicalSector = new("cda348c7-445d-4471-9cc9-e9885251c556");

    public static DiskInfo? TryRead(FileStream file)
    {
        Span<byte> signature = stackalloc byte[8];
        file.Position = 0;
        if (file.ReadAtLeast(signature, 8, throwOnEndOfStream: false) < 8 || !signature.SequenceEqual("vhdxfile"u8))
        {
            return null;
        }

        try
        {
            return ReadMetadata(file, FindMetadata(file));
        }
        catch (EndOfStreamException failure)
        {
            throw new InvalidDataException("The VHDX file is cut off.", failure);
        }
    }

    private static long FindMetadata(FileStream file)
    {
        var table = ReadAt(file, RegionTableOffset, 64 * 1024);
        var count = BinaryPrimitives.ReadUInt32LittleEndian(table.AsSpan(8));
        for (var i = 0; table.AsSpan().StartsWith("regi"u8) && i < Math.Min(count, 2047); i++)
        {
            var entry = table.AsSpan(16 + (i * 32), 32);
            if (new Guid(entry[..16]) == MetadataRegion)
            {
                return BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            }
        }

        throw new InvalidDataException("The VHDX file has no metadata region.");
    }

    private static DiskInfo ReadMetadata(FileStream file, long region)
    {
        var table = ReadAt(file, region, 64 * 1024);
        var items = new Dictionary<Guid, long>();
        var count = BinaryPrimitives.ReadUInt16LittleEndian(table.AsSpan(10));
        for (var i = 0; i < Math.Min(count, (ushort)2047); i++)
        {
            var entry = table.AsSpan(32 + (i * 32), 32);
            items[new Guid(entry[..16])] = region + BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]);
        }

        if (!items.TryGetValue(FileParameters, out var parameters) || !items.TryGetValue(VirtualSize, out var size)
            || !items.TryGetValue(DiskId, out var id) || !items.TryGetValue(PhysicalSector, out var sector))
        {
            throw new InvalidDataException("The VHDX file lacks a required metadata item.");
        }

        var parameterBytes = ReadAt(file, parameters, 8);
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(parameterBytes.AsSpan(4));
        return new DiskInfo(
            DiskFormat.Vhdx,
            (bits & 2) != 0 ? DiskFormat.Differencing : (bits & 1) != 0 ? DiskFormat.Fixed : DiskFormat.Dynamic,
            BinaryPrimitives.ReadUInt64LittleEndian(ReadAt(file, size, 8)),
            new Guid(ReadAt(file, id, 16)))
        {
            BlockBytes = BinaryPrimitives.ReadUInt32LittleEndian(parameterBytes),
            PhysicalSectorBytes = BinaryPrimitives.ReadUInt32LittleEndian(ReadAt(file, sector, 4)),
        };
    }

    private static byte[] ReadAt(FileStream file, long offset, int count)
    {
        if (offset < 0 || offset > file.Length)
        {
            throw new EndOfStreamException();
        }

        var bytes = new byte[count];
        file.Position = offset;
        file.ReadExactly(bytes);
        return bytes;
    }
}
