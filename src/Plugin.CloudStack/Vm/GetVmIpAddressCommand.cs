using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks for the address that a VM took in a network where the kernel does not hand addresses out.</summary>
/// <remarks>
/// On success <c>details</c> of the plain answer is the address. Sent by the kernel to a hypervisor host. Its answer is
/// a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.GetVmIpAddressCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetVmIpAddressCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The network in which to look for the address, as a CIDR.</summary>
    [WireMember("vmNetworkCidr")]
    public string? VmNetworkCidr { get; set; }

    /// <summary>True when the guest runs Windows.</summary>
    [WireMember("windows")]
    public bool Windows { get; set; }

    /// <summary>The MAC address of the NIC in question.</summary>
    [WireMember("macAddress")]
    public string? MacAddress { get; set; }
}
