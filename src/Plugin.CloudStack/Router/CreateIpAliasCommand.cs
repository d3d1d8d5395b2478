using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to give the router more addresses, so that it can serve DHCP for further subnets.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.CreateIpAliasCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class CreateIpAliasCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The router's guest address.</summary>
    [WireMember("routerip")]
    public string? RouterIp { get; set; }

    /// <summary>The addresses that the router gets, with their netmasks.</summary>
    [WireMember("ipAliasTOs")]
    public List<IpAliasTO?>? IpAliases { get; set; }
}
