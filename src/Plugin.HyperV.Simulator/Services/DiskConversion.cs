using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Files;
using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Turns disk files into others: convert, merge, compact, change the parent. None works on a disk in use.</summary>
internal static class DiskConversion
{
    public static IReadOnlyList<Method> Methods { get; } =
    [
        new(ImageManagement.Service, "ConvertVirtualHardDisk", "SourcePath, VirtualDiskSettingData", ConvertAsync),
        new(ImageManagement.Service, "MergeVirtualHardDisk", "SourcePath, DestinationPath", MergeAsync),
        new(ImageManagement.Service, "CompactVirtualHardDisk", "Path, Mode", CompactAsync),
        new(ImageManagement.Service, "SetParentVirtualHardDisk", "ChildPath, ParentPath, LeafPath, IgnoreIDMismatch", SetParentAsync),
    ];

    private static ValueTask<CimMethodResult> ConvertAsync(MethodCall call)
    {
        var source = call.RequireText("SourcePath");
        var given = call.RequireEmbedded("VirtualDiskSettingData", ImageManagement.SettingClass);
        var target = given.Text("Path") ?? throw HyperVFailure.Invalid("Path is required.");
        var (type, format) = DiskRule.CheckKind(given, target);
        if (type == DiskFormat.Differencing)
        {
            throw HyperVFailure.Invalid("A disk cannot be converted into a differencing disk.");
        }

        RequireUnused(call, source);
        ImageManagement.RequireFreePlace(call.Host, target);
        return call.RunAsync(ImageManagement.StorageOperation(call, target, cancellationToken =>
        {
            var stored = RequireUnused(call, source);
            var chain = MachineDisks.Chain(call.Host, source);
            var place = ImageManagement.RequireFreePlace(call.Host, target);
            var root = chain[^1];
            return chain.Count > 1 && !SparseDisk.IsSparseDisk(MachineDisks.RequireFile(call.Host, root.Path))
                ? call.Host.Cluster.Disks.ConvertAsync(MachineDisks.RequireFile(call.Host, root.Path), root.Disk, place, format, type, cancellationToken)
                : call.Host.Cluster.Disks.ConvertAsync(stored, chain[0].Disk, place, format, type, cancellationToken);
        }));
    }

    private static ValueTask<CimMethodResult> MergeAsync(MethodCall call)
    {
        var source = call.RequireText("SourcePath");
        var destination = call.RequireText("DestinationPath");
        RequireUnused(call, source);
        RequireUnused(call, destination);
        return call.RunAsync(ImageManagement.StorageOperation(call, source, _ =>
        {
            var parent = VirtualDisks.Read(call.Host.Paths, source).ParentPath;
            if (!string.Equals(parent, destination, StringComparison.OrdinalIgnoreCase))
            {
                throw HyperVFailure.Invalid($"'{destination}' is not the parent of '{source}'.");
            }

            RequireUnused(call, destination);
            File.Delete(RequireUnused(call, source));
            return Task.CompletedTask;
        }));
    }

    private static ValueTask<CimMethodResult> CompactAsync(MethodCall call)
    {
        var path = call.RequireText("Path");
        if (call.Number("Mode") is > 4)
        {
            throw HyperVFailure.Invalid("Mode is 0 to 4.");
        }

        RequireUnused(call, path);
        return call.RunAsync(ImageManagement.StorageOperation(call, path, cancellationToken =>
        {
            var stored = RequireUnused(call, path);
            var disk = VirtualDisks.Read(call.Host.Paths, path);
            return disk.IsOpaque || disk.Type != DiskFormat.Dynamic || SparseDisk.IsSparseDisk(stored)
                ? Task.CompletedTask
                : call.Host.Cluster.Disks.ConvertAsync(stored, disk, stored, disk.Format, disk.Type, cancellationToken);
        }));
    }

    private static ValueTask<CimMethodResult> SetParentAsync(MethodCall call)
    {
        var child = call.RequireText("ChildPath");
        var parent = call.RequireText("ParentPath");
        RequireUnused(call, child);
        MachineDisks.RequireFile(call.Host, parent);
        return call.RunAsync(ImageManagement.StorageOperation(call, child, _ =>
        {
            var stored = RequireUnused(call, child);
            var disk = VirtualDisks.Read(call.Host.Paths, child);
            var size = MachineDisks.Chain(call.Host, parent)[0].Disk.VirtualBytes;
            return disk.Type == DiskFormat.Differencing && stored.EndsWith(HonestNames.SparseSuffix, StringComparison.OrdinalIgnoreCase) && size == disk.VirtualBytes
                ? VirtualDisks.SetParentAsync(stored, disk, parent)
                : throw HyperVFailure.Invalid($"'{child}' cannot get '{parent}' as its parent.");
        }));
    }

    private static string RequireUnused(MethodCall call, string path)
    {
        var stored = MachineDisks.RequireFile(call.Host, path);
        return call.Host.Cluster.Locks.IsHeld(stored)
            ? throw new HyperVFailure(ReturnCode.InUse, $"'{path}' is being used by a machine.")
            : stored;
    }
}
