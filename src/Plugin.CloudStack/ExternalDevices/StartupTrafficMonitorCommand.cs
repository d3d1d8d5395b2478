using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ExternalDevices;

/// <summary>Announces a traffic monitor.</summary>
[WireContract("com.cloud.agent.api.StartupTrafficMonitorCommand")]
public sealed partial class StartupTrafficMonitorCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupTrafficMonitorCommand() => Type = HostType.TrafficMonitor;
}
