using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells where the copy is.</summary>
[WireContract("com.cloud.agent.api.storage.CopyVolumeAnswer")]
public sealed partial class CopyVolumeAnswer : Answer
{
    /// <summary>The folder of the copy in its store.</summary>
    [WireMember("volumeFolder")]
    public string? VolumeFolder { get; set; }

    /// <summary>The path of the copy in its store.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }
}
