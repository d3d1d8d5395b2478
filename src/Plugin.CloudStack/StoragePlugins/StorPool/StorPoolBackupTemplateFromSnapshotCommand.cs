using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to make a template on secondary storage from a StorPool snapshot.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolBackupTemplateFromSnapshotCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Destination.Path")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolBackupTemplateFromSnapshotCommand : StorageSubSystemCommand, ICommand<CopyCmdAnswer>
{
    /// <summary>What to copy.</summary>
    [WireMember("sourceTO")]
    public IDataTO? Source { get; set; }

    /// <summary>Where it goes.</summary>
    [WireMember("destinationTO")]
    public TemplateObjectTO? Destination { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
