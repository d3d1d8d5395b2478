using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to delete a volume, or a template that a pool no longer needs.</summary>
/// <remarks>
/// Sent by the kernel to a host of the pool, when a template is evicted from it. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.storage.DestroyCommand")]
[ResourceKey("path", "Volume.Path")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateCommand))]
public sealed partial class DestroyCommand : StorageCommand, ICommand<Answer>
{
    /// <summary>The VM to take the volume from first; null when none has it.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The volume or template to delete.</summary>
    [WireMember("volume")]
    public VolumeTO? Volume { get; set; }
}
