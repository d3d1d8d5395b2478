using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to delete the folder that holds all snapshots of a volume on secondary storage.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.DeleteSnapshotsDirCommand")]
[ResourceKey("path", "Directory")]
[Idempotent]
[Mutating]
public sealed partial class DeleteSnapshotsDirCommand : Command, ICommand<Answer>
{
    /// <summary>The secondary store.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The folder in the store, for example <c>snapshots/2/10</c>.</summary>
    [WireMember("directory")]
    public string? Directory { get; set; }
}
