using Plugin.Abstractions;
using Plugin.CloudStack.Reconciliation;

namespace Plugin.CloudStack.Host;

/// <summary>Tells the kernel that the resource is still there.</summary>
/// <remarks>Sent by a resource to the kernel at every ping interval.</remarks>
[WireContract("com.cloud.agent.api.PingCommand")]
[Idempotent]
public partial class PingCommand : Command, ICommand<PingAnswer>
{
    /// <summary>What kind of resource it is.</summary>
    [WireMember("hostType")]
    public HostType? HostType { get; set; }

    /// <summary>The resource's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>True when the ping reports a change at once instead of at its time.</summary>
    [WireMember("outOfBand")]
    public bool OutOfBand { get; set; }

    /// <summary>Commands that were in flight when the connection broke.</summary>
    [WireMember("commandInfos")]
    public CommandInfo?[]? CommandInfos { get; set; } = [];
}
