using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells the volume's size.</summary>
[WireContract("com.cloud.agent.api.storage.ResizeVolumeAnswer")]
public sealed partial class ResizeVolumeAnswer : Answer
{
    /// <summary>The size that the volume has now, in bytes.</summary>
    [WireMember("newSize")]
    public long NewSize { get; set; }
}
