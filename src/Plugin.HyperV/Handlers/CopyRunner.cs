using Plugin.Abstractions;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Configuration;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Copies templates and volumes between stores; each kind of copy says what the kernel gets to know of it.</summary>
internal sealed class CopyRunner(HyperVDriver driver, IHostFiles files, DiskFiles diskFiles, AtomicFiles atomicFiles, HyperVOptions options)
{
    public Task<IDataTO> CopyAsync(IDataTO? source, IDataTO? destination, CommandContext context) => (source, destination) switch
    {
        (TemplateObjectTO from, TemplateObjectTO to) => TemplateAsync(from, to, context),
        (TemplateObjectTO from, VolumeObjectTO to) => VolumeFromTemplateAsync(from, to, context),
        (VolumeObjectTO from, VolumeObjectTO to) => VolumeAsync(from, to, context),
        (VolumeObjectTO from, TemplateObjectTO to) => TemplateFromVolumeAsync(from, to, context),
        (null, _) or (_, null) => throw new CommandFailedException("The command lacks the source or the destination of the copy."),
        _ => throw new CommandFailedException("Only templates and volumes can be copied on Hyper-V; volumes have no snapshots of their own, take a snapshot of the VM instead."),
    };

    private static string DirectoryInStore(string? path) => (path ?? "").Trim('/', '\\').Replace('\\', '/');

    private async Task<IDataTO> TemplateAsync(TemplateObjectTO from, TemplateObjectTO to, CommandContext context)
    {
        var source = diskFiles.Locate(StoreTranslator.DiskOf(from));
        if (string.IsNullOrEmpty(to.Path) && string.IsNullOrEmpty(to.Uuid))
        {
            to.Path = Guid.NewGuid().ToString("D");
        }

        var target = TargetOf(StoreTranslator.RootOf(to.ImageDataStore), StoreTranslator.IsPrimary(to.ImageDataStore), to.Path, to.Uuid, source);
        to.Size = await CopyAsync(source, target.File, $"copying template {from.Name ?? from.Path}", context);
        to.PhysicalSize = to.Size;
        to.Path = target.KernelPath;
        to.Format = StoreTranslator.FormatOf(source) ?? to.Format;
        return to;
    }

    private async Task<IDataTO> VolumeFromTemplateAsync(TemplateObjectTO from, VolumeObjectTO to, CommandContext context)
    {
        var source = diskFiles.Locate(StoreTranslator.DiskOf(from));
        var disk = StoreTranslator.DiskOf(to);
        var target = TargetOf(disk.Root, StoreTranslator.IsPrimary(to.DataStore), to.Path, to.Uuid, source);
        if (options.LinkedClones && StoreTranslator.IsPrimary(from.ImageDataStore) && StoreTranslator.FormatOf(source) is ImageFormat.VHD or ImageFormat.VHDX)
        {
            files.Delete(target.File);
            await driver.Disks.CreateDifferencingAsync(
                target.File, source, StoreTranslator.FormatOf(source) == ImageFormat.VHD ? VirtualDiskFormat.Vhd : VirtualDiskFormat.Vhdx, context.Cancellation);
        }
        else
        {
            await CopyAsync(source, target.File, $"creating volume {to.Name ?? to.Uuid}", context);
        }

        to.Path = target.KernelPath;
        to.Format = StoreTranslator.FormatOf(source) ?? to.Format;
        return to;
    }

    private async Task<IDataTO> VolumeAsync(VolumeObjectTO from, VolumeObjectTO to, CommandContext context)
    {
        var source = diskFiles.Locate(StoreTranslator.DiskOf(from));
        var disk = StoreTranslator.DiskOf(to);
        var target = TargetOf(disk.Root, StoreTranslator.IsPrimary(to.DataStore), to.Path, to.Uuid, source);
        if (HostPath.Same(source, target.File))
        {
            throw new CommandFailedException($"'{source}' cannot be copied onto itself; the destination needs a name of its own.");
        }

        await CopyAsync(source, target.File, $"copying volume {from.Name ?? from.Path}", context);
        to.Path = target.KernelPath;
        to.Size ??= from.Size;
        to.Format = StoreTranslator.FormatOf(source) ?? to.Format;
        return to;
    }

    private async Task<IDataTO> TemplateFromVolumeAsync(VolumeObjectTO from, TemplateObjectTO to, CommandContext context)
    {
        if (StoreTranslator.IsPrimary(to.ImageDataStore))
        {
            throw new CommandFailedException("A template can be made of a volume only in secondary storage.");
        }

        var source = diskFiles.Locate(StoreTranslator.DiskOf(from));
        var target = TargetOf(StoreTranslator.RootOf(to.ImageDataStore), false, to.Path, to.Uuid, source);
        var physical = await CopyAsync(source, target.File, $"making template {to.Name ?? to.Uuid}", context);
        var format = StoreTranslator.FormatOf(source) ?? to.Format ?? ImageFormat.VHDX;
        var size = from.Size ?? physical;
        try
        {
            await atomicFiles.WriteAsync(
                HostPath.Combine(HostPath.Directory(target.File), TemplateProperties.FileName),
                TemplateProperties.Write(to.UniqueName ?? to.Name ?? HostPath.Stem(target.File), to.Id, HostPath.FileName(target.File), format.ToString(), size, physical),
                context.Cancellation);
        }
        catch
        {
            files.Delete(target.File);
            throw;
        }

        to.Path = target.KernelPath;
        to.Size = size;
        to.PhysicalSize = physical;
        to.Format = format;
        return to;
    }

    // In a pool the kernel keeps the file's name without extension; in secondary storage the path of a directory becomes
    // the whole path of the file in it.
    private (string File, string KernelPath) TargetOf(string root, bool isPrimary, string? path, string? uuid, string source)
    {
        var extension = HostPath.Extension(source).ToLowerInvariant();
        if (isPrimary)
        {
            var file = diskFiles.Target(new StoredDisk(root, path, uuid, null), extension);
            return (file, HostPath.Stem(file));
        }

        var directory = DirectoryInStore(path);
        if (DiskFiles.HasDiskExtension(directory))
        {
            return (diskFiles.Target(new StoredDisk(root, directory, uuid, null), extension), directory);
        }

        var name = Require.Text(uuid) + extension;
        var kernelPath = directory.Length == 0 ? name : $"{directory}/{name}";
        return (diskFiles.Target(new StoredDisk(root, kernelPath, null, null), extension), kernelPath);
    }

    private Task<long> CopyAsync(string source, string target, string activity, CommandContext context)
    {
        var total = files.Length(source);
        return atomicFiles.CopyAsync(source, target, new CopyProgress(context.Progress, activity, total), context.Cancellation);
    }
}
