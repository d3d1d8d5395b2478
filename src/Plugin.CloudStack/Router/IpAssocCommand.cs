using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to give public addresses to a router, or to take them away.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.IpAssocCommand")]
[Idempotent]
[Mutating]
public partial class IpAssocCommand : NetworkElementCommand, ICommand<IpAssocAnswer>
{
    /// <summary>The addresses.</summary>
    [WireMember("ipAddresses")]
    public IpAddressTO?[]? IpAddresses { get; set; }
}
