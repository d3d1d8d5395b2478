using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Host;

/// <summary>The ping of a host that also tells the state of Open vSwitch.</summary>
/// <remarks>
/// Sent by a hypervisor host to the kernel at every ping interval; on direct connect the kernel asks for one. Its
/// answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.PingRoutingWithOvsCommand")]
[Idempotent]
public sealed partial class PingRoutingWithOvsCommand : PingRoutingCommand, ICommand<Answer>
{
    /// <summary>Each VM's instance name and the number of the last flows it has.</summary>
    [WireMember("states")]
    public List<Pair<string, long?>?>? States { get; set; }
}
