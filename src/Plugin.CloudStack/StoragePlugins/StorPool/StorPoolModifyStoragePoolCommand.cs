using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to connect a host to a StorPool pool.</summary>
[WireContract("com.cloud.agent.api.storage.StorPoolModifyStoragePoolCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class StorPoolModifyStoragePoolCommand : ModifyStoragePoolCommand, ICommand<StorPoolModifyStoragePoolAnswer>
{
    /// <summary>The name of the volume that shows whether StorPool works.</summary>
    [WireMember("volumeName")]
    public string? VolumeName { get; set; }
}
