using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Tells a host where the VMs of a VPC are, so that it routes between tiers by itself.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.OvsVpcPhysicalTopologyConfigCommand", Construction = WireConstruction.Bare)]
[ResourceKey("bridge", "BridgeName")]
[Idempotent]
[Mutating]
public sealed partial class OvsVpcPhysicalTopologyConfigCommand : Command, ICommand<Answer>
{
    /// <summary>What to configure.</summary>
    [WireMember("vpcConfig")]
    public OvsTopologyConfig? VpcConfig { get; set; }

    /// <summary>The host's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>The name of the bridge.</summary>
    [WireMember("bridgeName")]
    public string? BridgeName { get; set; }

    /// <summary>The number of the change; a host ignores one that is older than what it has.</summary>
    [WireMember("sequenceNumber")]
    public long SequenceNumber { get; set; }

    /// <summary>The version of the text's form.</summary>
    [WireMember("schemaVersion")]
    public string? SchemaVersion { get; set; }
}
