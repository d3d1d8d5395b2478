using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to write a volume from secondary storage to a StorPool volume.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolDownloadVolumeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Source.Path")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolDownloadVolumeCommand : StorageSubSystemCommand, ICommand<CopyCmdAnswer>
{
    /// <summary>What to copy.</summary>
    [WireMember("sourceTO")]
    public VolumeObjectTO? Source { get; set; }

    /// <summary>Where it goes.</summary>
    [WireMember("destinationTO")]
    public VolumeObjectTO? Destination { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
