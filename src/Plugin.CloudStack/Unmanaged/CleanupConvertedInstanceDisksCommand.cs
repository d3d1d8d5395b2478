using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks to delete the disks of a conversion that failed.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.CleanupConvertedInstanceDisksCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "VmVolumesPrefix")]
[Idempotent]
[Mutating]
public sealed partial class CleanupConvertedInstanceDisksCommand : Command, ICommand<Answer>
{
    /// <summary>The store that holds them.</summary>
    [WireMember("vmVolumesStore")]
    public IDataStoreTO? VmVolumesStore { get; set; }

    /// <summary>What their names begin with.</summary>
    [WireMember("vmVolumesPrefix")]
    public string? VmVolumesPrefix { get; set; }
}
