using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Announces an OpenDaylight controller.</summary>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.StartupOpenDaylightControllerCommand")]
public sealed partial class StartupOpenDaylightControllerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupOpenDaylightControllerCommand() => Type = HostType.L2Networking;
}
