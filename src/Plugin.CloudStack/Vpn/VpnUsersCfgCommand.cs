using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Vpn;

/// <summary>Asks a router to add users of its VPN, or to remove them.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.VpnUsersCfgCommand")]
[Idempotent]
[Mutating]
public sealed partial class VpnUsersCfgCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The users that are added or removed, with their passwords.</summary>
    [WireMember("userpwds")]
    public VpnUser?[]? Users { get; set; }
}
