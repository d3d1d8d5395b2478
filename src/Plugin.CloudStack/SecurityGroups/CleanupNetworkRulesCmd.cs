using Plugin.Abstractions;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Asks a host to remove filter rules of VMs that it no longer has, now and at intervals.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.CleanupNetworkRulesCmd")]
[Idempotent]
[Mutating]
public sealed partial class CleanupNetworkRulesCmd : Command, ICommand<Answer>
{
    /// <summary>The time between two cleanups, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; } = 600;
}
