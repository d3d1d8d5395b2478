using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks for the platform settings of all VMs of a cluster, once or again and again. XenServer only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.ClusterVMMetaDataSyncCommand")]
[Idempotent]
public sealed partial class ClusterVMMetaDataSyncCommand : Command, ICommand<ClusterVMMetaDataSyncAnswer>
{
    /// <summary>How often to tell, in seconds.</summary>
    [WireMember("_interval")]
    public int Interval { get; set; }

    /// <summary>The cluster's id in the kernel.</summary>
    [WireMember("_clusterId")]
    public long ClusterId { get; set; }
}
