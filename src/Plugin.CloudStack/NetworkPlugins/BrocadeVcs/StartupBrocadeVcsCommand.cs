using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Announces a Brocade VCS switch.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupBrocadeVcsCommand")]
[Idempotent]
public sealed partial class StartupBrocadeVcsCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupBrocadeVcsCommand() => Type = HostType.L2Networking;
}
