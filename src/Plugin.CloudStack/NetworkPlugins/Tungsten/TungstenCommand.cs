using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>What commands to Tungsten Fabric have in common.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.TungstenCommand")]
public partial class TungstenCommand : Command, ICommand<TungstenAnswer>;
