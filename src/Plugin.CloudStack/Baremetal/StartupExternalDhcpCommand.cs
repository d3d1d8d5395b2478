using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Announces a DHCP server for physical machines.</summary>
[WireContract("com.cloud.agent.api.StartupExternalDhcpCommand")]
public sealed partial class StartupExternalDhcpCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupExternalDhcpCommand() => Type = HostType.ExternalDhcp;
}
