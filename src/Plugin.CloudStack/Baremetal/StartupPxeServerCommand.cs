using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Announces a PXE server for physical machines.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupPxeServerCommand")]
[Idempotent]
public sealed partial class StartupPxeServerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupPxeServerCommand() => Type = HostType.PxeServer;
}
