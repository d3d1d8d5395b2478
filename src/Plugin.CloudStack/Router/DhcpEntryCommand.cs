using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to add a VM to the router's DHCP and DNS, or to remove it.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.routing.DhcpEntryCommand")]
[Idempotent]
[Mutating]
public sealed partial class DhcpEntryCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>The MAC address of the VM's NIC.</summary>
    [WireMember("vmMac")]
    public string? VmMac { get; set; }

    /// <summary>The IPv4 address that the VM gets; null for none.</summary>
    [WireMember("vmIpAddress")]
    public string? VmIpAddress { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The DNS server to hand out; null for the router.</summary>
    [WireMember("dns")]
    public string? Dns { get; set; }

    /// <summary>The IPv4 gateway to hand out.</summary>
    [WireMember("gateway")]
    public string? Gateway { get; set; }

    /// <summary>The TFTP server to boot from; null for none.</summary>
    [WireMember("nextServer")]
    public string? NextServer { get; set; }

    /// <summary>The default route to hand out; null to hand out none, because another NIC is the default one.</summary>
    [WireMember("defaultRouter")]
    public string? DefaultRouter { get; set; }

    /// <summary>Static routes to hand out; null for none.</summary>
    [WireMember("staticRoutes")]
    public string? StaticRoutes { get; set; }

    /// <summary>The DNS server of the default network.</summary>
    [WireMember("defaultDns")]
    public string? DefaultDns { get; set; }

    /// <summary>The IPv6 address that the VM gets; null for none.</summary>
    [WireMember("vmIp6Address")]
    public string? VmIp6Address { get; set; }

    /// <summary>The IPv6 gateway; null for none.</summary>
    [WireMember("ip6Gateway")]
    public string? Ip6Gateway { get; set; }

    /// <summary>The DHCPv6 identifier of the VM's NIC; null for none.</summary>
    [WireMember("duid")]
    public string? Duid { get; set; }

    /// <summary>True when the NIC is the VM's default one.</summary>
    [WireMember("isDefault")]
    public bool IsDefault { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>True to remove the VM.</summary>
    [WireMember("remove")]
    public bool Remove { get; set; }

    /// <summary>How long a lease lasts, in seconds; null for the default, 0 for ever.</summary>
    [WireMember("leaseTime")]
    public long? LeaseTime { get; set; }
}
