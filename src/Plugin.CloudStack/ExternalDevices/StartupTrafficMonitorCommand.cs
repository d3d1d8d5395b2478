using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Announces a traffic monitor.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("com.cloud.agent.api.StartupTrafficMonitorCommand")]
[Idempotent]
public sealed partial class StartupTrafficMonitorCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupTrafficMonitorCommand() => Type = HostType.TrafficMonitor;
}
