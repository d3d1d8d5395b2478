using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create the default project.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenDefaultProjectCommand")]
[Idempotent]
[Mutating]
public sealed partial class CreateTungstenDefaultProjectCommand : TungstenCommand, ICommand<TungstenAnswer>;
