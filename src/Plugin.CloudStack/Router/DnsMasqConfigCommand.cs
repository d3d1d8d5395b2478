using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to tell the router's DHCP server all subnets that it serves.</summary>
[WireContract("com.cloud.agent.api.routing.DnsMasqConfigCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DnsMasqConfigCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The subnets.</summary>
    [WireMember("dhcpTOs")]
    public List<DhcpTO?>? Subnets { get; set; }
}
