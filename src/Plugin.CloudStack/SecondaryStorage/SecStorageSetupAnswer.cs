using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Tells where the store is mounted.</summary>
[WireContract("com.cloud.agent.api.SecStorageSetupAnswer")]
public sealed partial class SecStorageSetupAnswer : Answer
{
    /// <summary>The folder in the storage VM's tree, for example <c>nfs-mount-uuid</c>.</summary>
    [WireMember("_dir")]
    public string? Directory { get; set; }
}
