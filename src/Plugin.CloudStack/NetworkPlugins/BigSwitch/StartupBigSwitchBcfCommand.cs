using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Announces a Big Cloud Fabric controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupBigSwitchBcfCommand")]
[Idempotent]
public sealed partial class StartupBigSwitchBcfCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupBigSwitchBcfCommand() => Type = HostType.L2Networking;
}
