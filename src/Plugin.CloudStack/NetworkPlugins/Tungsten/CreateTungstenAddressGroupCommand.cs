using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create an address group.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenAddressGroupCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenAddressGroupCommand))]
public sealed partial class CreateTungstenAddressGroupCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The first address of the range.</summary>
    [WireMember("ipPrefix")]
    public string? IpPrefix { get; set; }

    /// <summary>The length of the range's prefix.</summary>
    [WireMember("ipPrefixLen")]
    public int IpPrefixLen { get; set; }
}
