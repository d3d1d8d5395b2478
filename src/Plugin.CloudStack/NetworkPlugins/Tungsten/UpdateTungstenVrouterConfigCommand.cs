using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to change how all vRouters forward.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenVrouterConfigCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenVrouterConfigCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The mode, for example <c>l2_l3</c>.</summary>
    [WireMember("forwardingMode")]
    public string? ForwardingMode { get; set; }
}
