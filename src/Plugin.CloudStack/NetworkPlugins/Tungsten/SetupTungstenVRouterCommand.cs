using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks a KVM host to add an interface to its vRouter, or to delete it.</summary>
/// <remarks>Sent by the kernel to a KVM host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.SetupTungstenVRouterCommand", Construction = WireConstruction.Bare)]
[ResourceKey("interface", "Interface")]
[Idempotent]
[Mutating]
public sealed partial class SetupTungstenVRouterCommand : Command, ICommand<Answer>
{
    /// <summary><c>create</c> or <c>delete</c>.</summary>
    [WireMember("oper")]
    public string? Operation { get; set; }

    /// <summary>The interface's name.</summary>
    [WireMember("inf")]
    public string? Interface { get; set; }

    /// <summary>The interface's subnet.</summary>
    [WireMember("subnet")]
    public string? Subnet { get; set; }

    /// <summary>The route to set.</summary>
    [WireMember("route")]
    public string? Route { get; set; }

    /// <summary>The name of the routing table.</summary>
    [WireMember("vrf")]
    public string? Vrf { get; set; }
}
