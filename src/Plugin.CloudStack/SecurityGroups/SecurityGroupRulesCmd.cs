using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Asks to make a VM's filter rules equal to those given.</summary>
/// <remarks>
/// The kernel repeats it after a failure to program, and gives up when the host cannot filter at all. Sent by the
/// kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.SecurityGroupRulesCmd", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class SecurityGroupRulesCmd : Command, ICommand<SecurityGroupRuleAnswer>
{
    /// <summary>The VM's IPv4 address.</summary>
    [WireMember("guestIp")]
    public string? GuestIp { get; set; }

    /// <summary>The VM's IPv6 address; null when there is none.</summary>
    [WireMember("guestIp6")]
    public string? GuestIp6 { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The VM's MAC address.</summary>
    [WireMember("guestMac")]
    public string? GuestMac { get; set; }

    /// <summary>A digest of the rules, by which a host sees that nothing changed.</summary>
    [WireMember("signature")]
    public string? Signature { get; set; }

    /// <summary>The version of the rules; older ones than those in force are ignored.</summary>
    [WireMember("seqNum")]
    public long? SeqNum { get; set; }

    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }

    /// <summary>The id of the kernel node that sends the rules.</summary>
    [WireMember("msId")]
    public long? MsId { get; set; }

    /// <summary>What may come in.</summary>
    [WireMember("ingressRuleSet")]
    public List<SecurityGroupRule?>? IngressRuleSet { get; set; }

    /// <summary>What may go out; empty means everything.</summary>
    [WireMember("egressRuleSet")]
    public List<SecurityGroupRule?>? EgressRuleSet { get; set; }

    /// <summary>The VM's secondary addresses, each with its family; may be null.</summary>
    [WireMember("secIps")]
    public List<string?>? SecIps { get; set; }

    /// <summary>The VM as the kernel describes it, for hypervisors that need more than its name; may be null.</summary>
    [WireMember("vmTO")]
    public VirtualMachineTO? Vm { get; set; }
}
