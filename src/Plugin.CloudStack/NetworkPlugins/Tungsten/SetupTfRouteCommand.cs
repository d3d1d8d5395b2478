using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks a KVM host to route a system VM's public address through the vRouter.</summary>
/// <remarks>Sent by the kernel to a KVM host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.SetupTfRouteCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "PublicIp")]
[Idempotent]
[Mutating]
public sealed partial class SetupTfRouteCommand : Command, ICommand<Answer>
{
    /// <summary>The system VM's private address.</summary>
    [WireMember("privateIp")]
    public string? PrivateIp { get; set; }

    /// <summary>The public address.</summary>
    [WireMember("publicIp")]
    public string? PublicIp { get; set; }

    /// <summary>The network that requests come from.</summary>
    [WireMember("srcNetwork")]
    public string? SourceNetwork { get; set; }
}
