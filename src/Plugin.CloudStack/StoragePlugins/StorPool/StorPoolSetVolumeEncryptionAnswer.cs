using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Gives the encrypted volume.</summary>
[WireContract("com.cloud.agent.api.storage.StorPoolSetVolumeEncryptionAnswer", Construction = WireConstruction.Bare)]
public sealed partial class StorPoolSetVolumeEncryptionAnswer : Answer
{
    /// <summary>The volume as it is after that.</summary>
    [WireMember("volume")]
    public VolumeObjectTO? Volume { get; set; }
}
