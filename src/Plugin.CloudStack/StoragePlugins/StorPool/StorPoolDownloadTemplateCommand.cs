using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>Asks to write a template from secondary storage to a StorPool volume.</summary>
/// <remarks>Sent by the kernel to a KVM host.</remarks>
[WireContract("com.cloud.agent.api.storage.StorPoolDownloadTemplateCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Source.Path")]
[ResourceKey("path", "Destination.Path")]
[Mutating]
[LongRunning]
public sealed partial class StorPoolDownloadTemplateCommand : StorageSubSystemCommand, ICommand<CopyCmdAnswer>
{
    /// <summary>What the template becomes, <c>volume</c> or <c>snapshot</c>.</summary>
    [WireMember("objectType")]
    public string? ObjectType { get; set; }

    /// <summary>What to copy.</summary>
    [WireMember("sourceTO")]
    public IDataTO? Source { get; set; }

    /// <summary>Where it goes.</summary>
    [WireMember("destinationTO")]
    public IDataTO? Destination { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
