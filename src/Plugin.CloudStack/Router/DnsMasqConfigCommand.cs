using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell the router's DHCP server all subnets that it serves.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.DnsMasqConfigCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DnsMasqConfigCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>All subnets that the router serves, with their gateways and ranges.</summary>
    [WireMember("dhcpTOs")]
    public List<DhcpTO?>? Subnets { get; set; }
}
