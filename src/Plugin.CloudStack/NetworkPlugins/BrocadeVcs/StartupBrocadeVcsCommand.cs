using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Announces a Brocade VCS switch.</summary>
[WireContract("com.cloud.agent.api.StartupBrocadeVcsCommand")]
public sealed partial class StartupBrocadeVcsCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupBrocadeVcsCommand() => Type = HostType.L2Networking;
}
