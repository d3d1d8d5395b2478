using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Announces an OpenDaylight controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.StartupOpenDaylightControllerCommand")]
[Idempotent]
public sealed partial class StartupOpenDaylightControllerCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupOpenDaylightControllerCommand() => Type = HostType.L2Networking;
}
