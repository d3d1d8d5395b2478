using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Announces a DHCP server for physical machines.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupExternalDhcpCommand")]
[Idempotent]
public sealed partial class StartupExternalDhcpCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupExternalDhcpCommand() => Type = HostType.ExternalDhcp;
}
