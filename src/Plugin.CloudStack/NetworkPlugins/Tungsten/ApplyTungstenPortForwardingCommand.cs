using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to add a port forwarding rule, or to remove it.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ApplyTungstenPortForwardingCommand", Construction = WireConstruction.Bare)]
[ResourceKey("nic", "VmiUuid")]
[Idempotent]
[Mutating]
public sealed partial class ApplyTungstenPortForwardingCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>True to add, false to remove.</summary>
    [WireMember("isAdd")]
    public bool IsAdd { get; set; }

    /// <summary>The UUID of the public network.</summary>
    [WireMember("publicNetworkUuid")]
    public string? PublicNetworkUuid { get; set; }

    /// <summary>The name of the pool of floating addresses.</summary>
    [WireMember("floatingIpPoolName")]
    public string? FloatingIpPoolName { get; set; }

    /// <summary>The name of the floating address.</summary>
    [WireMember("floatingIpName")]
    public string? FloatingIpName { get; set; }

    /// <summary>The UUID of the VM's interface.</summary>
    [WireMember("vmiUuid")]
    public string? VmiUuid { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The port of the public address that is forwarded.</summary>
    [WireMember("publicPort")]
    public int PublicPort { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("privatePort")]
    public int PrivatePort { get; set; }
}
