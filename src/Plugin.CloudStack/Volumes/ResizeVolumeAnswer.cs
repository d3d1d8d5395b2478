using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells the size that the volume has after the change.</summary>
/// <remarks>
/// The kernel casts to this class and stores the size. The context map may give <c>datastoreUUID</c>, <c>volumePath</c>
/// and <c>chainInfo</c> where they changed.
/// </remarks>
[WireContract("com.cloud.agent.api.storage.ResizeVolumeAnswer")]
public sealed partial class ResizeVolumeAnswer : Answer
{
    /// <summary>The size that the volume has now, in bytes.</summary>
    [WireMember("newSize")]
    public long NewSize { get; set; }
}
