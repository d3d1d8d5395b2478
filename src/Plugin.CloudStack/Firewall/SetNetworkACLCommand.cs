using Plugin.Abstractions;
using Plugin.CloudStack.Network;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Firewall;

/// <summary>Asks to apply the access list of a VPC's tier.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetNetworkACLCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetNetworkACLCommand : NetworkElementCommand, ICommand<SetNetworkACLAnswer>
{
    /// <summary>The entries of the list.</summary>
    [WireMember("rules")]
    public NetworkACLTO?[]? Rules { get; set; }

    /// <summary>The router's NIC in the tier.</summary>
    [WireMember("nic")]
    public NicTO? Nic { get; set; }
}
