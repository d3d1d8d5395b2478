using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to delete any object.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.DeleteTungstenObjectCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DeleteTungstenObjectCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object, in Tungsten's form.</summary>
    [WireMember("apiObjectBase")]
    public WireJson? ApiObject { get; set; }
}
