using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to send a network's traffic out through a public address.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.SetSourceNatCommand")]
[Idempotent]
[Mutating]
public sealed partial class SetSourceNatCommand : NetworkElementCommand, ICommand<SetSourceNatAnswer>
{
    /// <summary>The public address.</summary>
    [WireMember("ipAddress")]
    public IpAddressTO? IpAddress { get; set; }

    /// <summary>True to begin, false to stop.</summary>
    [WireMember("add")]
    public bool Add { get; set; }
}
