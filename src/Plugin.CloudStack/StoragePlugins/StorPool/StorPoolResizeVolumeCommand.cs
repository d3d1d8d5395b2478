using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to tell a VM that its StorPool volume has a new size.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolResizeVolumeCommand")]
[Idempotent]
[Mutating]
[LongRunning]
public sealed partial class StorPoolResizeVolumeCommand : ResizeVolumeCommand, ICommand<ResizeVolumeAnswer>
{
    /// <summary>True when a running VM has the volume.</summary>
    [WireMember("isAttached")]
    public bool IsAttached { get; set; }
}
