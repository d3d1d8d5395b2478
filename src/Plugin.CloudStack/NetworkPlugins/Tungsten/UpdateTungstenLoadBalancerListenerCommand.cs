using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to change a listener.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadBalancerListenerCommand", Construction = WireConstruction.Bare)]
[ResourceKey("listener", "ListenerName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadBalancerListenerCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The listener's name.</summary>
    [WireMember("listenerName")]
    public string? ListenerName { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The port of the public address that takes the traffic.</summary>
    [WireMember("port")]
    public int Port { get; set; }

    /// <summary>The URL of the certificate.</summary>
    [WireMember("url")]
    public string? Url { get; set; }
}
