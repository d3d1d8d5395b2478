using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Creates, copies, attaches, resizes, moves and deletes volumes, templates and ISOs.</summary>
public sealed class VolumeHandlers : IVolumeOperations
{
    private readonly HyperVDriver _driver;
    private readonly IHostFiles _files;
    private readonly StorageRoots _roots;
    private readonly PoolLocator _pools;
    private readonly DiskFiles _diskFiles;
    private readonly AtomicFiles _atomicFiles;
    private readonly CopyRunner _copies;

    internal VolumeHandlers(
        HyperVDriver driver, IHostFiles files, StorageRoots roots, PoolLocator pools, DiskFiles diskFiles, AtomicFiles atomicFiles, CopyRunner copies)
    {
        _driver = driver;
        _files = files;
        _roots = roots;
        _pools = pools;
        _diskFiles = diskFiles;
        _atomicFiles = atomicFiles;
        _copies = copies;
    }

    /// <inheritdoc/>
    public async ValueTask<CreateObjectAnswer> CreateAsync(CreateObjectCommand command, CommandContext context)
    {
        if (command.Data is not VolumeObjectTO volume)
        {
            throw new CommandFailedException("Only volumes can be created on Hyper-V; volumes have no snapshots of their own, take a snapshot of the VM instead.");
        }

        var isVhd = volume.Format == ImageFormat.VHD;
        var path = _diskFiles.Target(StoreTranslator.DiskOf(volume), isVhd ? ".vhd" : ".vhdx");
        var size = Require.Value(volume.Size);
        await _driver.Disks.CreateAsync(path, size, isVhd ? VirtualDiskFormat.Vhd : VirtualDiskFormat.Vhdx, context.Cancellation);
        volume.Path = HostPath.Stem(path);
        volume.Format = isVhd ? ImageFormat.VHD : ImageFormat.VHDX;
        return new CreateObjectAnswer { Data = volume };
    }

    /// <inheritdoc/>
    public async ValueTask<CopyCmdAnswer> CopyAsync(CopyCommand command, CommandContext context) =>
        new() { NewData = await _copies.CopyAsync(command.SrcTO, command.DestTO, context) };

    /// <inheritdoc/>
    public async ValueTask<Answer> DeleteAsync(DeleteCommand command, CommandContext context)
    {
        var file = _diskFiles.Find(StoreTranslator.DiskOf(command.Data));
        await DeleteAsync(file, (command.Data as VolumeObjectTO)?.VmName, command.Data is VolumeObjectTO { VolumeType: VolumeType.ROOT }, context);
        return new Answer { Details = file is null ? "The file was gone already." : $"'{file}' is deleted." };
    }

    /// <inheritdoc/>
    public async ValueTask<Answer> DestroyAsync(DestroyCommand command, CommandContext context)
    {
        var volume = Require.Present(command.Volume);
        var path = Require.Text(volume.Path);
        var file = IsFullPath(path)
            ? ExistingOrNull(_roots.Check(path))
            : _diskFiles.Find(new StoredDisk(
                await _pools.RootOfAsync(volume.StoragePoolUuid, volume.StoragePoolType, context.Cancellation), path, null, null));
        await DeleteAsync(file, command.VmName, volume.Type == VolumeType.ROOT, context);
        return new Answer { Details = file is null ? "The file was gone already." : $"'{file}' is deleted." };
    }

    /// <inheritdoc/>
    public async ValueTask<AttachAnswer> AttachAsync(AttachCommand command, CommandContext context)
    {
        var vmName = Require.Text(command.VmName);
        var disk = Require.Present(command.Disk);
        switch (KindOf(disk))
        {
            case VolumeType.ISO:
                await _driver.Catalog.RequireAsync(vmName, context.Cancellation);
                var image = _diskFiles.Locate(StoreTranslator.DiskOf(disk.Data));
                await _driver.Devices.InsertIsoAsync(vmName, image, VmTranslator.CdRomOrdinal(disk.DiskSeq), context.Cancellation);
                break;
            case VolumeType.DATADISK:
                await _driver.Catalog.RequireAsync(vmName, context.Cancellation);
                var path = _diskFiles.Locate(StoreTranslator.DiskOf(disk.Data));
                await _driver.Devices.AttachDiskAsync(vmName, path, VmTranslator.Slot(Require.Value(disk.DiskSeq)), context.Cancellation);
                break;
            default:
                throw new CommandFailedException($"A disk of type {disk.Type} cannot be attached to VM '{vmName}' while it exists; root disks are attached by starting the VM.");
        }

        return new AttachAnswer { Disk = disk };
    }

    /// <inheritdoc/>
    public async ValueTask<DettachAnswer> DetachAsync(DettachCommand command, CommandContext context)
    {
        var vmName = Require.Text(command.VmName);
        var disk = Require.Present(command.Disk);
        var stored = StoreTranslator.DiskOf(disk.Data);
        if (KindOf(disk) == VolumeType.ISO)
        {
            await _driver.Devices.EjectIsoAsync(vmName, _diskFiles.Find(stored) ?? _diskFiles.Target(stored, ".iso"), context.Cancellation);
        }
        else
        {
            await _driver.Devices.DetachDiskAsync(vmName, _diskFiles.Find(stored) ?? _diskFiles.Target(stored, ".vhdx"), context.Cancellation);
        }

        return new DettachAnswer { Disk = disk };
    }

    /// <inheritdoc/>
    public async ValueTask<ResizeVolumeAnswer> ResizeAsync(ResizeVolumeCommand command, CommandContext context)
    {
        var root = StoreTranslator.RootOf(Require.Present(command.Pool));
        var file = _diskFiles.Locate(new StoredDisk(root, Require.Text(command.Path), null, null));
        var size = await _driver.Disks.ResizeAsync(file, Require.Value(command.NewSize), command.ShrinkOk, context.Cancellation);
        return new ResizeVolumeAnswer { NewSize = size };
    }

    /// <inheritdoc/>
    public async ValueTask<MigrateVolumeAnswer> MigrateAsync(MigrateVolumeCommand command, CommandContext context)
    {
        var volumePath = Require.Text(command.VolumePath);
        var targetRoot = StoreTranslator.RootOf(Require.Present(command.Pool));
        var source = await SourceOfAsync(command, volumePath, context);
        var target = HostPath.Combine(targetRoot, HostPath.FileName(source));
        if (HostPath.Same(source, target))
        {
            return new MigrateVolumeAnswer { VolumePath = HostPath.Stem(target) };
        }

        if (string.IsNullOrEmpty(command.AttachedVmName))
        {
            if (_files.FileExists(target))
            {
                throw new CommandFailedException($"'{target}' already exists, so '{source}' is not moved over it; remove the one that is not needed.");
            }

            var progress = new CopyProgress(context.Progress, $"moving volume {volumePath}", _files.Length(source));
            await _atomicFiles.CopyAsync(source, target, progress, context.Cancellation);
            _files.Delete(source);
        }
        else
        {
            await _driver.Migration.MoveDiskAsync(command.AttachedVmName, source, target, context.Cancellation);
        }

        return new MigrateVolumeAnswer { VolumePath = HostPath.Stem(target) };
    }

    private static VolumeType KindOf(DiskTO disk) =>
        disk.Type is { } type and not VolumeType.UNKNOWN ? type : disk.Data is TemplateObjectTO ? VolumeType.ISO : VolumeType.DATADISK;

    private static bool IsFullPath(string path) => path.StartsWith(@"\\", StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal);

    private async Task<string> SourceOfAsync(MigrateVolumeCommand command, string volumePath, CommandContext context)
    {
        if (command.SourcePool is { } pool)
        {
            return _diskFiles.Locate(new StoredDisk(StoreTranslator.RootOf(pool), volumePath, null, null));
        }

        if (command.SourceData is { } data)
        {
            return _diskFiles.Locate(StoreTranslator.DiskOf(data));
        }

        if (string.IsNullOrEmpty(command.AttachedVmName))
        {
            throw new CommandFailedException($"The command does not say in which pool volume '{volumePath}' is.");
        }

        var disks = await _driver.Devices.DisksAsync(command.AttachedVmName, context.Cancellation);
        return disks.Select(static disk => disk.ImagePath).OfType<string>().FirstOrDefault(image => MigrationHandlers.IsImageOf(image, volumePath))
            ?? throw new CommandFailedException($"VM '{command.AttachedVmName}' does not have volume '{volumePath}' attached, so it cannot be moved with it.");
    }

    private async Task DeleteAsync(string? file, string? vmName, bool isRoot, CommandContext context)
    {
        if (file is null)
        {
            return;
        }

        if (!DiskFiles.HasDiskExtension(file))
        {
            throw new CommandFailedException($"'{file}' is neither a disk nor an ISO image, so it is not deleted.");
        }

        CheckpointGuard.RequireNoneOn(_files, file);
        if (!string.IsNullOrEmpty(vmName))
        {
            await _driver.Devices.ReleaseDiskAsync(vmName, file, isRoot, context.Cancellation);
        }

        _files.Delete(file);
    }

    private string? ExistingOrNull(string path) => _files.FileExists(path) ? path : null;
}
