using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Translation;

/// <summary>Turns the kernel's stores, volumes and templates into places on the host.</summary>
internal static class StoreTranslator
{
    public static string RootOf(IDataStoreTO? store) => store switch
    {
        PrimaryDataStoreTO primary => StoreRoot.Primary(primary.PoolType?.ToString(), primary.Host, primary.Path),
        NfsTO secondary => StoreRoot.Secondary(secondary.Url),
        ImageStoreTO image => StoreRoot.Secondary(image.Uri),
        null => throw new CommandFailedException("The kernel sent an object without a store."),
        S3TO => throw new CommandFailedException("A Hyper-V host cannot read from S3; add an SMB share (cifs://server/share) as secondary storage."),
        _ => throw new CommandFailedException("A Hyper-V host cannot use a store of this kind; it uses primary pools and SMB shares."),
    };

    public static string RootOf(StorageFilerTO pool) => StoreRoot.Primary(pool.Type?.ToString(), pool.Host, pool.Path);

    public static bool IsPrimary(IDataStoreTO? store) => store is PrimaryDataStoreTO;

    public static StoredDisk DiskOf(VolumeObjectTO volume)
    {
        RefuseEncryption(volume);
        return new StoredDisk(RootOf(volume.DataStore), volume.Path, volume.Uuid, volume.Format?.ToString());
    }

    public static StoredDisk DiskOf(TemplateObjectTO template) =>
        new(RootOf(template.ImageDataStore), template.Path, template.Uuid, template.Format?.ToString());

    public static StoredDisk DiskOf(IDataTO? data) => data switch
    {
        VolumeObjectTO volume => DiskOf(volume),
        TemplateObjectTO template => DiskOf(template),
        null => throw new CommandFailedException("The command names no volume, template or ISO."),
        _ => throw new CommandFailedException("Hyper-V volumes have no snapshots of their own; take a snapshot of the VM instead."),
    };

    /// <summary>The format that a file's extension stands for; null when it stands for none that the kernel knows.</summary>
    public static ImageFormat? FormatOf(string path) => Files.HostPath.Extension(path).ToUpperInvariant() switch
    {
        ".VHDX" => ImageFormat.VHDX,
        ".VHD" => ImageFormat.VHD,
        ".ISO" => ImageFormat.ISO,
        _ => null,
    };

    private static void RefuseEncryption(VolumeObjectTO volume)
    {
        if (volume.Passphrase is { Length: > 0 })
        {
            throw new CommandFailedException("Hyper-V cannot encrypt single volumes; use an offering without encryption, or BitLocker on the host.");
        }
    }
}
