using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Gives the platform settings of all VMs of a cluster.</summary>
[WireContract("com.cloud.agent.api.ClusterVMMetaDataSyncAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ClusterVMMetaDataSyncAnswer : Answer
{
    /// <summary>The cluster's id in the kernel.</summary>
    [WireMember("_clusterId")]
    public long ClusterId { get; set; }

    /// <summary>For each VM's instance name, its settings.</summary>
    [WireMember("_vmMetaDatum")]
    public Dictionary<string, string?>? VmMetaData { get; set; }

    /// <summary>True once the kernel has used the answer.</summary>
    [WireMember("_isExecuted")]
    public bool IsExecuted { get; set; }
}
