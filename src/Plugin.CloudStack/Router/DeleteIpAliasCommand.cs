using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to take addresses from the router that served DHCP for further subnets.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.DeleteIpAliasCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class DeleteIpAliasCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The router's guest address.</summary>
    [WireMember("routerip")]
    public string? RouterIp { get; set; }

    /// <summary>The addresses to take away.</summary>
    [WireMember("deleteIpAliasTOs")]
    public List<IpAliasTO?>? DeletedIpAliases { get; set; }

    /// <summary>The addresses to keep.</summary>
    [WireMember("createIpAliasTos")]
    public List<IpAliasTO?>? KeptIpAliases { get; set; }
}
