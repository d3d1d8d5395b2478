using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;

namespace Acme.Plugin;

/// <summary>Works on volumes. What the kernel relies on is told at the methods of <see cref="IVolumeOperations"/>.</summary>
internal sealed class VolumeHandlers(StorageArray array) : IVolumeOperations
{
    public async ValueTask<CreateObjectAnswer> CreateAsync(CreateObjectCommand command, CommandContext context)
    {
        if (command.Data is not VolumeObjectTO volume)
        {
            throw new CommandFailedException("Only volumes can be made; the array takes no snapshots.");
        }

        await CreateAsync(volume, volume.Size, context);
        return new CreateObjectAnswer { Data = volume };
    }

    public async ValueTask<CopyCmdAnswer> CopyAsync(CopyCommand command, CommandContext context)
    {
        context.Progress.Report(new("copying", 0, 1));
        var bytes = await SizeOfAsync(command.SrcTO, context.Cancellation);
        switch (command.DestTO)
        {
            case VolumeObjectTO volume:
                await CreateAsync(volume, Math.Max(bytes, volume.Size ?? 0), context);
                break;
            case TemplateObjectTO template:
                template.Path = NameOf(template.Uuid);
                await array.CreateAsync(PoolOf(template.ImageDataStore), template.Path, bytes, context.Cancellation);
                template.Size = template.PhysicalSize = bytes;
                template.Format ??= ImageFormat.RAW;
                break;
            default:
                throw new CommandFailedException("Only volumes and templates can be copied to the array.");
        }

        context.Progress.Report(new("copying", 1, 1));
        return new CopyCmdAnswer { NewData = command.DestTO };
    }

    public async ValueTask<Answer> DeleteAsync(DeleteCommand command, CommandContext context)
    {
        await array.DeleteAsync(NameOf(command.Data?.Path), context.Cancellation);
        return new Answer();
    }

    public async ValueTask<Answer> DestroyAsync(DestroyCommand command, CommandContext context)
    {
        await array.DeleteAsync(NameOf(command.Volume?.Path), context.Cancellation);
        return new Answer();
    }

    public async ValueTask<AttachAnswer> AttachAsync(AttachCommand command, CommandContext context)
    {
        await array.AttachAsync(NameOf(command.Disk?.Data?.Path), VmIn(command.VmName), context.Cancellation);
        return new AttachAnswer { Disk = command.Disk };
    }

    public async ValueTask<DettachAnswer> DetachAsync(DettachCommand command, CommandContext context)
    {
        await array.DetachAsync(NameOf(command.Disk?.Data?.Path), VmIn(command.VmName), context.Cancellation);
        return new DettachAnswer { Disk = command.Disk };
    }

    public async ValueTask<ResizeVolumeAnswer> ResizeAsync(ResizeVolumeCommand command, CommandContext context)
    {
        var bytes = command.NewSize ?? throw new CommandFailedException("The command names no new size.");
        await array.ResizeAsync(NameOf(command.Path), bytes, command.ShrinkOk, context.Cancellation);
        return new ResizeVolumeAnswer { NewSize = bytes };
    }

    public async ValueTask<MigrateVolumeAnswer> MigrateAsync(MigrateVolumeCommand command, CommandContext context)
    {
        var path = NameOf(command.VolumePath);
        context.Progress.Report(new("moving", 0, 1));
        await array.MoveAsync(path, command.Pool?.Uuid ?? "", context.Cancellation);
        context.Progress.Report(new("moving", 1, 1));
        return new MigrateVolumeAnswer { VolumePath = path };
    }

    private async Task CreateAsync(VolumeObjectTO volume, long? bytes, CommandContext context)
    {
        volume.Path = NameOf(volume.Uuid);
        volume.Size = bytes ?? throw new CommandFailedException("The command names no size.");
        volume.Format ??= ImageFormat.RAW;
        await array.CreateAsync(PoolOf(volume.DataStore), volume.Path, volume.Size.Value, context.Cancellation);
    }

    /// <summary>The size of what is copied: what the array has itself it knows better than the kernel.</summary>
    private async Task<long> SizeOfAsync(IDataTO? source, CancellationToken cancellation) => source switch
    {
        { DataStore: PrimaryDataStoreTO } => (await array.FindAsync(NameOf(source.Path), cancellation)).Bytes,
        TemplateObjectTO { Size: { } bytes } => bytes,
        VolumeObjectTO { Size: { } bytes } => bytes,
        _ => throw new CommandFailedException("The command does not say what to copy, or not how large it is."),
    };

    private static string PoolOf(IDataStoreTO? store) =>
        (store as PrimaryDataStoreTO)?.Uuid ?? throw new CommandFailedException("The command names no pool.");

    private static string NameOf(string? name) =>
        string.IsNullOrEmpty(name) ? throw new CommandFailedException("The command names no volume.") : name;

    private static string VmIn(string? name) =>
        string.IsNullOrEmpty(name) ? throw new CommandFailedException("The command names no VM.") : name;
}
