using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Announces the kernel's resource for Open vSwitch.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupOvsCommand")]
[Idempotent]
public sealed partial class StartupOvsCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupOvsCommand() => Type = HostType.L2Networking;
}
