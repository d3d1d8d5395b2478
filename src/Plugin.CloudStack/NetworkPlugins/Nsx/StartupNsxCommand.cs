using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Announces an NSX controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("org.apache.cloudstack.StartupNsxCommand")]
[Idempotent]
public sealed partial class StartupNsxCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupNsxCommand() => Type = HostType.L2Networking;
}
