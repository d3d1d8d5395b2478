using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells whether the destination is ready; false leaves the VM where it is.</summary>
/// <remarks>The kernel casts to this class.</remarks>
[WireContract("com.cloud.agent.api.PrepareForMigrationAnswer")]
public sealed partial class PrepareForMigrationAnswer : Answer
{
    /// <summary>The DPDK ports by NIC's MAC address; KVM only.</summary>
    [WireMember("dpdkInterfaceMapping")]
    public Dictionary<string, DpdkTO?>? DpdkInterfaceMapping { get; set; } = [];

    /// <summary>The CPU weight that the VM has on the destination; null when it does not change.</summary>
    [WireMember("newVmCpuShares")]
    public int? NewVmCpuShares { get; set; }
}
