using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>One NIC in <see cref="GetVmConfigAnswer"/>.</summary>
[WireContract("com.cloud.agent.api.GetVmConfigAnswer$NicDetails", Construction = WireConstruction.Bare)]
public sealed partial class VmNicDetails
{
    /// <summary>The NIC's MAC address.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }

    /// <summary>The VLAN as text; <c>-1</c> for an untagged or unset one.</summary>
    [WireMember("vlanid")]
    public string? VlanId { get; set; }

    /// <summary>True when the NIC is connected.</summary>
    [WireMember("state")]
    public bool State { get; set; }
}
