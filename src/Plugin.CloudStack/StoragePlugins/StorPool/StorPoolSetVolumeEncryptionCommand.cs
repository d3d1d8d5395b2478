using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to encrypt a StorPool volume.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolSetVolumeEncryptionCommand", Construction = WireConstruction.Bare)]
[ResourceKey("volume", "SrcVolumeName")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolSetVolumeEncryptionCommand : StorageSubSystemCommand, ICommand<StorPoolSetVolumeEncryptionAnswer>
{
    /// <summary>True for an empty data disk, which is formatted.</summary>
    [WireMember("isDataDisk")]
    public bool IsDataDisk { get; set; }

    /// <summary>The volume to encrypt.</summary>
    [WireMember("volumeObjectTO")]
    public VolumeObjectTO? Volume { get; set; }

    /// <summary>The name of the volume to copy the content from.</summary>
    [WireMember("srcVolumeName")]
    public string? SrcVolumeName { get; set; }
}
