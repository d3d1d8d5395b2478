using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Announces a Netris controller.</summary>
/// <remarks>Sent by the resource to the kernel when it connects.</remarks>
[WireContract("org.apache.cloudstack.StartupNetrisCommand")]
[Idempotent]
public sealed partial class StartupNetrisCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupNetrisCommand() => Type = HostType.L2Networking;
}
