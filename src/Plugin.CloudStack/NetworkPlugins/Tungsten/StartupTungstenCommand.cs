using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Announces a Tungsten Fabric controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.StartupTungstenCommand")]
[Idempotent]
public sealed partial class StartupTungstenCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupTungstenCommand() => Type = HostType.L2Networking;
}
