using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks which disks lie in a pool that CloudStack does not know as volumes.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVolumesOnStorageCommand")]
[Idempotent]
public sealed partial class GetVolumesOnStorageCommand : Command, ICommand<GetVolumesOnStorageAnswer>
{
    /// <summary>The pool to look in.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary>The path of one disk; null for all.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>A part of the name; null for all.</summary>
    [WireMember("keyword")]
    public string? Keyword { get; set; }
}
