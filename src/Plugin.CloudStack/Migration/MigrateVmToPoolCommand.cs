using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Migration;

/// <summary>Asks to move the disks of a VM that is off to other pools. VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MigrateVmToPoolCommand")]
[ResourceKey("vm", "VmName")]
[Mutating]
[LongRunning]
public sealed partial class MigrateVmToPoolCommand : Command, ICommand<MigrateVmToPoolAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>Each volume with the pool that it goes to.</summary>
    [WireMember("volumeToFilerAsList")]
    public List<Pair<VolumeTO, StorageFilerTO>?>? Destinations { get; set; }

    /// <summary>The guid of a host in the cluster to move to; null for the same cluster.</summary>
    [WireMember("hostGuidInTargetCluster")]
    public string? HostGuidInTargetCluster { get; set; }
}
