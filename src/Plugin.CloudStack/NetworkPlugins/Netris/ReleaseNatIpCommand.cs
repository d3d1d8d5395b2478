using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to free a public address.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.ReleaseNatIpCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "NatIp")]
[Idempotent]
[Mutating]
public sealed partial class ReleaseNatIpCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The public address.</summary>
    [WireMember("natIp")]
    public string? NatIp { get; set; }
}
