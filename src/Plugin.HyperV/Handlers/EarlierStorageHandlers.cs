using Plugin.Abstractions;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Disks;
using Plugin.HyperV.Files;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Serves the storage commands of earlier kernels, which current ones replaced by those of <see cref="VolumeHandlers"/>.</summary>
public sealed class EarlierStorageHandlers
{
    private readonly HyperVDriver _driver;
    private readonly IHostFiles _files;
    private readonly DiskFiles _diskFiles;
    private readonly AtomicFiles _atomicFiles;

    internal EarlierStorageHandlers(HyperVDriver driver, IHostFiles files, DiskFiles diskFiles, AtomicFiles atomicFiles)
    {
        _driver = driver;
        _files = files;
        _diskFiles = diskFiles;
        _atomicFiles = atomicFiles;
    }

    /// <summary>Creates a volume, empty or from a template in the same pool.</summary>
    [Handles]
    public async ValueTask<CreateAnswer> CreateAsync(CreateCommand command, CommandContext context)
    {
        var pool = Require.Present(command.Pool);
        var disk = Require.Present(command.DiskCharacteristics);
        var root = StoreTranslator.RootOf(pool);
        var name = string.IsNullOrEmpty(disk.Path) ? Guid.NewGuid().ToString("D") : disk.Path;
        string file;
        if (string.IsNullOrEmpty(command.TemplateUrl))
        {
            file = _diskFiles.Target(new StoredDisk(root, name, null, null), ".vhdx");
            await _driver.Disks.CreateAsync(file, disk.Size, VirtualDiskFormat.Vhdx, context.Cancellation);
        }
        else
        {
            var source = _diskFiles.Locate(new StoredDisk(root, command.TemplateUrl, null, null));
            file = _diskFiles.Target(new StoredDisk(root, name, null, null), HostPath.Extension(source));
            await CopyAsync(source, file, context);
        }

        return new CreateAnswer
        {
            Volume = new VolumeTO
            {
                Id = command.VolumeId,
                Name = disk.Name,
                Path = HostPath.Stem(file),
                MountPoint = root,
                Size = disk.Size,
                Type = disk.Type,
                StoragePoolType = pool.Type,
                StoragePoolUuid = pool.Uuid,
            },
        };
    }

    /// <summary>Brings a template from an SMB share into a pool. Other sources are the business of secondary storage.</summary>
    [Handles]
    public async ValueTask<PrimaryStorageDownloadAnswer> DownloadAsync(PrimaryStorageDownloadCommand command, CommandContext context)
    {
        var source = StoreRoot.Secondary(Require.Text(command.Url));
        if (!DiskFiles.HasDiskExtension(source))
        {
            throw new CommandFailedException($"'{source}' is not a disk; a template ends in .vhd or .vhdx.");
        }

        var pool = Require.Present(command.PrimaryPool);
        var target = _diskFiles.Target(
            new StoredDisk(StoreTranslator.RootOf(pool), Guid.NewGuid().ToString("D"), null, null), HostPath.Extension(source).ToLowerInvariant());
        await CopyAsync(source, target, context);
        return new PrimaryStorageDownloadAnswer { InstallPath = HostPath.FileName(target), TemplateSize = _files.Length(target) };
    }

    private async Task CopyAsync(string source, string target, CommandContext context) =>
        await _atomicFiles.CopyAsync(source, target, progress: null, context.Cancellation);
}
