using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Announces a PXE server for physical machines.</summary>
[WireContract("com.cloud.agent.api.StartupPxeServerCommand")]
public sealed partial class StartupPxeServerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupPxeServerCommand() => Type = HostType.PxeServer;
}
