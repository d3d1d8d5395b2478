using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Files;
using Plugin.HyperV.Handlers;

namespace HyperVAgent.External;

/// <summary>The disk of a VM that comes through an extension: <c>&lt;vhd_path&gt;\&lt;name&gt;.vhdx</c>, of a template or empty beside an ISO.</summary>
internal sealed class ExternalDisks(VolumeHandlers volumes)
{
    private const long BytesPerGigabyte = 1L << 30;
    private const int FirstCdRom = 3;

    /// <summary>The disks that a VM is started with.</summary>
    public static DiskTO?[] Of(ExtensionCall call)
    {
        var root = new DiskTO { Type = VolumeType.ROOT, DiskSeq = 0, Data = VolumeOf(call) };
        return call.FindDetail("iso_path") is { } iso
            ? [root, new DiskTO { Type = VolumeType.ISO, DiskSeq = FirstCdRom, Data = TemplateAt(iso, ImageFormat.ISO) }]
            : [root];
    }

    /// <summary>Makes the disk.</summary>
    /// <exception cref="CommandFailedException">A detail is missing.</exception>
    public async Task CreateAsync(ExtensionCall call, CommandContext context)
    {
        var volume = VolumeOf(call);
        if (call.FindDetail("template_path") is { } template)
        {
            await volumes.CopyAsync(
                new CopyCommand { SrcTO = TemplateAt(template, ImageFormat.VHDX), DestTO = volume }, context);
            return;
        }

        call.RequireDetail("iso_path");
        var gigabytes = call.VirtualMachine.FindInteger("vhd_size_gb")
            ?? throw new CommandFailedException("The detail 'vhd_size_gb' is missing: a VM that is installed from an ISO needs a disk of that size");
        volume.Size = gigabytes * BytesPerGigabyte;
        await volumes.CreateAsync(new CreateObjectCommand { Data = volume }, context);
    }

    /// <summary>Deletes the disk; one that is not there is fine.</summary>
    public async Task DeleteAsync(ExtensionCall call, CommandContext context) =>
        await volumes.DeleteAsync(new DeleteCommand { Data = VolumeOf(call) }, context);

    private static VolumeObjectTO VolumeOf(ExtensionCall call) => new()
    {
        VolumeType = VolumeType.ROOT,
        Uuid = call.VmUuid,
        Name = call.VmName,
        VmName = call.VmName,
        Path = call.VmName,
        Format = ImageFormat.VHDX,
        HypervisorType = HypervisorType.Hyperv,
        DataStore = StoreAt(call.RequireDetail("vhd_path")),
    };

    private static TemplateObjectTO TemplateAt(string path, ImageFormat format) => new()
    {
        Path = HostPath.FileName(path),
        Format = format,
        ImageDataStore = StoreAt(HostPath.Directory(path)),
    };

    private static PrimaryDataStoreTO StoreAt(string directory) => new() { PoolType = StoragePoolType.Filesystem, Path = directory };
}
