using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.StoragePlugins.StorPool;

/// <summary>What StorPool's copies have in common. The kernel sends the commands below it.</summary>
[WireContract("com.cloud.agent.api.storage.StorPoolCopyCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class StorPoolCopyCommand : StorageSubSystemCommand
{
    /// <summary>What to copy.</summary>
    [WireMember("sourceTO")]
    public WireValue? Source { get; set; }

    /// <summary>Where it goes.</summary>
    [WireMember("destinationTO")]
    public WireValue? Destination { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }
}
