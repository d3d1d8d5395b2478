using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Statistics;

/// <summary>Asks for the size of one volume. StorPool and others use it after an operation.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVolumeStatCommand")]
[Idempotent]
public sealed partial class GetVolumeStatCommand : Command, ICommand<GetVolumeStatAnswer>
{
    /// <summary>The volume's path in its pool.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The kind of pool.</summary>
    [WireMember("poolType")]
    public StoragePoolType? PoolType { get; set; }

    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }
}
