using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.CiscoVnmc;

/// <summary>Asks Cisco VNMC to prepare a Nexus switch for an ASA's inside port.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a Cisco VNMC appliance. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.ConfigureNexusVsmForAsaCommand", Construction = WireConstruction.Bare)]
[ResourceKey("switch", "VsmIp")]
[Idempotent]
[Mutating]
public sealed partial class ConfigureNexusVsmForAsaCommand : Command, ICommand<Answer>
{
    /// <summary>The network's VLAN, which names its edge firewall.</summary>
    [WireMember("_vlanId")]
    public long VlanId { get; set; }

    /// <summary>The ASA's inside address.</summary>
    [WireMember("_ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary>The user on the switch.</summary>
    [WireMember("_vsmUsername")]
    public string? VsmUsername { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("_vsmPassword")]
    public Secret? VsmPassword { get; set; }

    /// <summary>The switch's address.</summary>
    [WireMember("_vsmIp")]
    public string? VsmIp { get; set; }

    /// <summary>The port profile of the ASA's inside port.</summary>
    [WireMember("_asaInPortProfile")]
    public string? AsaInPortProfile { get; set; }
}
