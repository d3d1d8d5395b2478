using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells size and format of a file.</summary>
[WireContract("com.cloud.agent.api.CheckVolumeAnswer")]
public sealed partial class CheckVolumeAnswer : Answer
{
    /// <summary>The size that a guest sees, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>What the disk's file says about itself.</summary>
    [WireMember("volumeDetails")]
    public Dictionary<VolumeOnStorageDetail, string?>? VolumeDetails { get; set; }
}
