using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Announces an NSX controller, under a second class name.</summary>
/// <remarks>
/// The kernel's own NSX resource announces itself with <see cref="StartupNsxCommand"/>. Sent by the resource to the
/// kernel when it connects.
/// </remarks>
[WireContract("org.apache.cloudstack.agent.api.StartupNsxCommand")]
[Idempotent]
public sealed partial class StartupNsxApiCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupNsxApiCommand() => Type = HostType.L2Networking;
}
