using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to give the router more addresses, so that it can serve DHCP for further subnets.</summary>
[WireContract("com.cloud.agent.api.routing.CreateIpAliasCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class CreateIpAliasCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The router's guest address.</summary>
    [WireMember("routerip")]
    public string? RouterIp { get; set; }

    /// <summary>The addresses.</summary>
    [WireMember("ipAliasTOs")]
    public List<IpAliasTO?>? IpAliases { get; set; }
}
