using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks to delete a volume, template or snapshot from its store. What is gone already counts as deleted.
/// </summary>
/// <remarks>
/// Sent by the kernel to a host of the pool, or to the storage VM when the object is on secondary storage. Its answer
/// is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("org.apache.cloudstack.storage.command.DeleteCommand")]
[ResourceKey("data", "Data.ResourceId")]
[ResourceKey("path", "Data.Path")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateObjectCommand))]
public sealed partial class DeleteCommand : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>What to delete.</summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }

    /// <summary>True to delete what it builds on, too, when nothing else needs it.</summary>
    [WireMember("deleteChain")]
    public bool DeleteChain { get; set; }
}
