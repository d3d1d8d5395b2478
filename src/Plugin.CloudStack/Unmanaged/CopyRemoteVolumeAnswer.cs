using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells which disk was fetched.</summary>
[WireContract("com.cloud.agent.api.CopyRemoteVolumeAnswer")]
public sealed partial class CopyRemoteVolumeAnswer : Answer
{
    /// <summary>The address of the other host.</summary>
    [WireMember("remoteIp")]
    public string? RemoteIp { get; set; }

    /// <summary>The disk's path in the pool.</summary>
    [WireMember("filename")]
    public string? FileName { get; set; }

    /// <summary>The size that a guest sees, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>What the disk's file says about itself.</summary>
    [WireMember("volumeDetails")]
    public Dictionary<VolumeOnStorageDetail, string?>? VolumeDetails { get; set; }
}
