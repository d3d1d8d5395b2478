using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to create what <c>data</c> describes: an empty volume, or a snapshot of a volume.</summary>
/// <remarks>Sent by the kernel to a host of the pool; for a snapshot on KVM to the host of the VM.</remarks>
[WireContract("org.apache.cloudstack.storage.command.CreateObjectCommand")]
[ResourceKey("data", "Data.ResourceId")]
[Mutating]
[LongRunning]
[Opposite(typeof(DeleteCommand))]
public sealed partial class CreateObjectCommand : StorageSubSystemCommand, ICommand<CreateObjectAnswer>
{
    /// <summary>The volume or snapshot to create, with the store it belongs to.</summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }
}
