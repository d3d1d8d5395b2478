using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to change the MTU of a router's public side.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.UpdateNetworkCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class UpdateNetworkCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The public addresses with the MTU.</summary>
    [WireMember("ipAddresses")]
    public IpAddressTO?[]? IpAddresses { get; set; }
}
