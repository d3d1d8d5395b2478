using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Host;

/// <summary>The ping of a host that also tells the state of Open vSwitch.</summary>
[WireContract("com.cloud.agent.api.PingRoutingWithOvsCommand")]
[Idempotent]
public sealed partial class PingRoutingWithOvsCommand : PingRoutingCommand, ICommand<Answer>
{
    /// <summary>Each VM's instance name and the number of the last flows it has.</summary>
    [WireMember("states")]
    public List<Pair<string, long?>?>? States { get; set; }
}
