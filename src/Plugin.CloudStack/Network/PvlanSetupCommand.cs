using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks to set up or remove the private VLAN rules of a VM or its DHCP server.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.PvlanSetupCommand")]
[ResourceKey("nic", "VmMac")]
[ResourceKey("nic", "DhcpMac")]
[Idempotent]
[Mutating]
public sealed partial class PvlanSetupCommand : Command, ICommand<Answer>
{
    /// <summary>What to do: <c>add</c> or <c>delete</c>.</summary>
    [WireMember("op")]
    public string? Operation { get; set; }

    /// <summary>The primary VLAN.</summary>
    [WireMember("primary")]
    public string? Primary { get; set; }

    /// <summary>The secondary VLAN.</summary>
    [WireMember("isolated")]
    public string? Isolated { get; set; }

    /// <summary>The VM's MAC address; null for a DHCP server.</summary>
    [WireMember("vmMac")]
    public string? VmMac { get; set; }

    /// <summary>The DHCP server's instance name; null for a VM.</summary>
    [WireMember("dhcpName")]
    public string? DhcpName { get; set; }

    /// <summary>The DHCP server's MAC address; null for a VM.</summary>
    [WireMember("dhcpMac")]
    public string? DhcpMac { get; set; }

    /// <summary>The DHCP server's address; null for a VM.</summary>
    [WireMember("dhcpIp")]
    public string? DhcpIp { get; set; }

    /// <summary>Whom the rules are for.</summary>
    [WireMember("type")]
    public PvlanSetupType? Type { get; set; }

    /// <summary>The traffic label of the network.</summary>
    [WireMember("networkTag")]
    public string? NetworkTag { get; set; }

    /// <summary>The kind of the secondary VLAN: isolated, community or promiscuous.</summary>
    [WireMember("pvlanType")]
    public string? PvlanType { get; set; }
}
