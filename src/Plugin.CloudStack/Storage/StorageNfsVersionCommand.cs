using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What commands that may mount NFS storage have in common.</summary>
[WireContract("com.cloud.agent.api.storage.StorageNfsVersionCommand")]
public abstract partial class StorageNfsVersionCommand : Command
{
    /// <summary>
    /// The NFS version to mount secondary storage with, for example <c>4.1</c>; null for the default.
    /// </summary>
    [WireMember("nfsVersion")]
    public string? NfsVersion { get; set; }
}
