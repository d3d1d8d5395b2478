using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for the network that the fabric itself uses.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.GetTungstenFabricNetworkCommand")]
[Idempotent]
public sealed partial class GetTungstenFabricNetworkCommand : TungstenCommand, ICommand<TungstenAnswer>;
