using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Announces a Tungsten Fabric controller.</summary>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.StartupTungstenCommand")]
public sealed partial class StartupTungstenCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupTungstenCommand() => Type = HostType.L2Networking;
}
