using Plugin.HyperV.Simulator.Files;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator.Disks;

/// <summary>
/// Makes and changes disk files. Every file is made under a partial name and renamed when it is whole, so a kill in
/// the middle leaves nothing that is taken for a disk.
/// </summary>
internal sealed class VirtualDisks(QemuImg? qemu)
{
    public static DiskInfo Read(HostPaths paths, string path)
    {
        var stored = paths.FindFile(path) ?? throw HyperVFailure.FileNotFound(path);
        try
        {
            return DiskReader.Read(stored, DiskFormat.OfName(path));
        }
        catch (InvalidDataException failure)
        {
            throw new HyperVFailure(ReturnCode.Failed, $"'{path}' is not a usable disk: {failure.Message}");
        }
    }

    /// <param name="target">Where the disk is to be, on the real disk, without the sparse suffix.</param>
    /// <param name="disk">What to make.</param>
    /// <param name="cancellationToken">Ends the work; nothing stays behind.</param>
    public Task CreateAsync(string target, DiskInfo disk, CancellationToken cancellationToken) =>
        ReplaceAsync(target, disk.Type == DiskFormat.Differencing || qemu is null, async partial =>
        {
            if (disk.Type == DiskFormat.Differencing || qemu is null)
            {
                SparseDisk.Write(partial, disk);
            }
            else
            {
                await qemu.CreateAsync(partial, disk.Format, disk.Type, disk.VirtualBytes, disk.BlockBytes, cancellationToken).ConfigureAwait(false);
            }
        });

    public Task ResizeAsync(string stored, DiskInfo disk, ulong bytes, CancellationToken cancellationToken)
    {
        var isSparse = SparseDisk.IsSparseDisk(stored) || (disk.IsOpaque && qemu is null);
        var type = disk.IsOpaque ? DiskFormat.Dynamic : disk.Type;
        return ReplaceAsync(Visible(stored), isSparse, async partial =>
        {
            if (isSparse)
            {
                SparseDisk.Write(partial, disk with { Type = type, VirtualBytes = bytes, IsOpaque = false }, content: disk.IsOpaque ? stored : null);
                return;
            }

            var tool = RequireQemu("resize");
            await tool.CreateAsync(partial, disk.Format, type, bytes, disk.BlockBytes, cancellationToken).ConfigureAwait(false);
            await tool.CopyIntoAsync(stored, disk.IsOpaque ? (ushort)0 : disk.Format, partial, disk.Format, cancellationToken).ConfigureAwait(false);
        });
    }

    public Task ConvertAsync(string stored, DiskInfo source, string target, ushort format, ushort type, CancellationToken cancellationToken)
    {
        var isSparse = SparseDisk.IsSparseDisk(stored);
        return ReplaceAsync(target, isSparse, async partial =>
        {
            if (isSparse)
            {
                SparseDisk.Write(partial, source with { Format = format, Type = type, ParentPath = null, Id = Guid.NewGuid() });
                return;
            }

            await RequireQemu("convert")
                .ConvertAsync(stored, source.IsOpaque ? (ushort)0 : source.Format, partial, format, type, cancellationToken)
                .ConfigureAwait(false);
        });
    }

    /// <summary>Copies a stored disk to a visible place, keeping what it is.</summary>
    public static Task CopyAsync(string stored, string target, CancellationToken cancellationToken) =>
        ReplaceAsync(target, stored.EndsWith(HonestNames.SparseSuffix, StringComparison.OrdinalIgnoreCase), async partial =>
        {
            await using var from = File.OpenRead(stored);
            await using var to = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await from.CopyToAsync(to, cancellationToken).ConfigureAwait(false);
            to.Flush(flushToDisk: true);
        });

    /// <summary>Points a differencing disk at another parent.</summary>
    public static Task SetParentAsync(string stored, DiskInfo disk, string parentPath) =>
        ReplaceAsync(Visible(stored), isSparse: true, partial =>
        {
            SparseDisk.Write(partial, disk with { ParentPath = parentPath });
            return Task.CompletedTask;
        });

    private static string Visible(string stored) =>
        Path.Combine(Path.GetDirectoryName(stored)!, HonestNames.Visible(Path.GetFileName(stored))!);

    private static async Task ReplaceAsync(string target, bool isSparse, Func<string, Task> make)
    {
        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new HyperVFailure(ReturnCode.FileNotFound, $"The directory of '{Path.GetFileName(target)}' does not exist.");
        }

        var partial = HonestNames.Partial(target);
        try
        {
            await make(partial).ConfigureAwait(false);
            File.Move(partial, isSparse ? target + HonestNames.SparseSuffix : target, overwrite: true);
            File.Delete(isSparse ? target : target + HonestNames.SparseSuffix);
        }
        catch (IOException failure)
        {
            throw new HyperVFailure(ReturnCode.Failed, failure.Message);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private QemuImg RequireQemu(string what) =>
        qemu ?? throw new HyperVFailure(ReturnCode.NotSupported, $"To {what} a real VHD or VHDX the simulated host needs qemu-img, which is not installed.");
}
