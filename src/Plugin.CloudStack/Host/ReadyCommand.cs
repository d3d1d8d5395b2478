using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells a resource that the kernel is done with its connection, or why it refuses it.</summary>
/// <remarks>Sent by the kernel to a resource.</remarks>
[WireContract("com.cloud.agent.api.ReadyCommand")]
[Idempotent]
public sealed partial class ReadyCommand : Command, ICommand<ReadyAnswer>
{
    /// <summary>Why the kernel refuses the resource; null when it is welcome.</summary>
    [WireMember("_details")]
    public string? RefusalReason { get; set; }

    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("dcId")]
    public long? ZoneId { get; set; }

    /// <summary>The resource's id in the kernel.</summary>
    [WireMember("hostId")]
    public long? HostId { get; set; }

    /// <summary>The resource's UUID in the kernel.</summary>
    [WireMember("hostUuid")]
    public string? HostUuid { get; set; }

    /// <summary>The resource's name in the kernel.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }

    /// <summary>The kernel nodes to connect to, in order of preference.</summary>
    [WireMember("msHostList")]
    public List<string?>? MsHostList { get; set; }

    /// <summary>The kernel nodes to stay away from.</summary>
    [WireMember("avoidMsHostList")]
    public List<string?>? AvoidMsHostList { get; set; }

    /// <summary>How agents spread over the kernel nodes: <c>static</c>, <c>roundrobin</c> or <c>shuffle</c>.</summary>
    [WireMember("lbAlgorithm")]
    public string? LbAlgorithm { get; set; }

    /// <summary>How often an agent tries to return to its preferred node, in seconds; 0 for never.</summary>
    [WireMember("lbCheckInterval")]
    public long? LbCheckInterval { get; set; }

    /// <summary>True to write sizes with units in logs.</summary>
    [WireMember("enableHumanReadableSizes")]
    public bool? EnableHumanReadableSizes { get; set; }

    /// <summary>The CPU architecture of the cluster.</summary>
    [WireMember("arch")]
    public string? Arch { get; set; }
}
