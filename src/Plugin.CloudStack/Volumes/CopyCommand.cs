using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to copy a template, volume or snapshot to where another object describes.</summary>
/// <remarks>
/// The kernel deploys a VM with two of them: template to the pool once, then template to the VM's volume. The copy must
/// appear under its name only when it is complete. Sent by the kernel to a host of the pool, or to the storage VM when
/// both ends are on secondary storage.
/// </remarks>
[WireContract("org.apache.cloudstack.storage.command.CopyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("data", "DestTO.ResourceId")]
[Mutating]
[LongRunning]
public partial class CopyCommand : StorageSubSystemCommand, ICommand<CopyCmdAnswer>
{
    /// <summary>The object to copy: a template, a volume or a snapshot, with the store that holds it.</summary>
    [WireMember("srcTO")]
    public IDataTO? SrcTO { get; set; }

    /// <summary>What to make of it, with the store it goes to.</summary>
    [WireMember("destTO")]
    public IDataTO? DestTO { get; set; }

    /// <summary>The copy in a staging store, when one is on the way; usually null.</summary>
    [WireMember("cacheTO")]
    public IDataTO? CacheTO { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>Options for the source, for example <c>fullSnapshot</c>; may be null.</summary>
    [WireMember("options")]
    public Dictionary<string, string?>? Options { get; set; }

    /// <summary>Options for the destination; may be null.</summary>
    [WireMember("options2")]
    public Dictionary<string, string?>? Options2 { get; set; }
}
