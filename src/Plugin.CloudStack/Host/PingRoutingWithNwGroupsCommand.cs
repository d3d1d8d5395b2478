using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Host;

/// <summary>The ping of a host that also tells the state of security groups.</summary>
/// <remarks>
/// Sent by a hypervisor host to the kernel at every ping interval; on direct connect the kernel asks for one. Its
/// answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.PingRoutingWithNwGroupsCommand")]
[Idempotent]
public sealed partial class PingRoutingWithNwGroupsCommand : PingRoutingCommand, ICommand<Answer>
{
    /// <summary>
    /// For each VM's instance name, the id of its VM and the number of the last rules it has; it travels as
    /// <c>[id,number]</c>.
    /// </summary>
    [WireMember("newGroupStates")]
    public Dictionary<string, Pair<long?, long?>?>? NewGroupStates { get; set; }
}
