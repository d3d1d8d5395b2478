using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Tells whether a VM's tags and flows were set.</summary>
[WireContract("com.cloud.agent.api.OvsSetTagAndFlowAnswer", Construction = WireConstruction.Bare)]
public sealed partial class OvsSetTagAndFlowAnswer : Answer
{
    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }

    /// <summary>The number of the change.</summary>
    [WireMember("seqno")]
    public long? SequenceNumber { get; set; }
}
