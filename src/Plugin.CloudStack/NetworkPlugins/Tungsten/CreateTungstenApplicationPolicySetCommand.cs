using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create an application policy set.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenApplicationPolicySetCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenApplicationPolicySetCommand))]
public sealed partial class CreateTungstenApplicationPolicySetCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }
}
