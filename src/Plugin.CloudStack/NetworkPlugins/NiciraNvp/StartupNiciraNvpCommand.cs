using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Announces an NVP controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupNiciraNvpCommand")]
[Idempotent]
public sealed partial class StartupNiciraNvpCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupNiciraNvpCommand() => Type = HostType.L2Networking;
}
