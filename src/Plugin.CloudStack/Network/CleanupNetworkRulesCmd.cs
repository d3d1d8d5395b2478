using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks a host to remove filter rules of VMs that it no longer has, now and at intervals.</summary>
[WireContract("com.cloud.agent.api.CleanupNetworkRulesCmd")]
[Idempotent]
public sealed partial class CleanupNetworkRulesCmd : Command, ICommand<Answer>
{
    /// <summary>The time between two cleanups, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; } = 600;
}
