using System.Globalization;
using System.Text;

namespace Plugin.HyperV.Simulator.Disks;

/// <summary>
/// A disk that is only described: a head of 4096 bytes of readable text. Used for every disk when qemu-img is not
/// installed, and always for differencing disks, which qemu-img cannot make as VHDX.
/// </summary>
internal static class SparseDisk
{
    private const string Magic = "simulated sparse disk, version 1\n";
    private const int HeadBytes = 4096;

    public static bool IsSparseDisk(string storedPath)
    {
        if (!File.Exists(storedPath))
        {
            return false;
        }

        Span<byte> head = stackalloc byte[Magic.Length];
        using var file = File.OpenRead(storedPath);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length
            && head.SequenceEqual(Encoding.ASCII.GetBytes(Magic));
    }

    /// <param name="storedPath">The file to write.</param>
    /// <param name="disk">What it describes.</param>
    /// <param name="content">A stored file whose raw content the disk has; it is kept behind the head.</param>
    public static void Write(string storedPath, DiskInfo disk, string? content = null)
    {
        var text = Magic + string.Create(CultureInfo.InvariantCulture, $"""
            format={disk.Format}
            type={disk.Type}
            virtual-bytes={disk.VirtualBytes}
            block-bytes={disk.BlockBytes}
            physical-sector-bytes={disk.PhysicalSectorBytes}
            id={disk.Id:D}
            parent={disk.ParentPath}
            """).ReplaceLineEndings("\n") + "\n";
        var head = new byte[Math.Max(HeadBytes, Encoding.UTF8.GetByteCount(text) + 1)];
        Encoding.UTF8.GetBytes(text, head);
        using var file = new FileStream(storedPath, FileMode.Create, FileAccess.Write, FileShare.None);
        file.Write(head);
        if (content is not null)
        {
            using var raw = File.OpenRead(content);
            raw.CopyTo(file);
        }

        if (disk.Type == DiskFormat.Fixed)
        {
            file.SetLength(head.Length + (long)disk.VirtualBytes);
        }

        file.Flush(flushToDisk: true);
    }

    /// <exception cref="InvalidDataException">The head is damaged.</exception>
    public static DiskInfo Read(string storedPath)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var buffer = new byte[64 * 1024];
        using (var file = File.OpenRead(storedPath))
        {
            var read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            var end = Array.IndexOf(buffer, (byte)0, 0, read);
            foreach (var line in Encoding.UTF8.GetString(buffer, 0, end < 0 ? read : end).Split('\n').Skip(1))
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0)
                {
                    values[line[..equals]] = line[(equals + 1)..];
                }
            }
        }

        try
        {
            return new DiskInfo(
                ushort.Parse(values["format"], CultureInfo.InvariantCulture),
                ushort.Parse(values["type"], CultureInfo.InvariantCulture),
                ulong.Parse(values["virtual-bytes"], CultureInfo.InvariantCulture),
                Guid.Parse(values["id"]))
            {
                BlockBytes = uint.Parse(values["block-bytes"], CultureInfo.InvariantCulture),
                PhysicalSectorBytes = uint.Parse(values["physical-sector-bytes"], CultureInfo.InvariantCulture),
                ParentPath = values["parent"].Length == 0 ? null : values["parent"],
            };
        }
        catch (Exception failure) when (failure is KeyNotFoundException or FormatException or OverflowException)
        {
            throw new InvalidDataException("The head of the sparse disk is damaged.", failure);
        }
    }
}
