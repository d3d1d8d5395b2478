using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks whether the hypervisor knows a guest operating system by a name.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CheckGuestOsMappingCommand")]
[Idempotent]
public sealed partial class CheckGuestOsMappingCommand : Command, ICommand<CheckGuestOsMappingAnswer>
{
    /// <summary>The display name in the kernel.</summary>
    [WireMember("guestOsName")]
    public string? GuestOsName { get; set; }

    /// <summary>The hypervisor's name to check.</summary>
    [WireMember("guestOsHypervisorMappingName")]
    public string? GuestOsHypervisorMappingName { get; set; }

    /// <summary>The hypervisor's version.</summary>
    [WireMember("hypervisorVersion")]
    public string? HypervisorVersion { get; set; }
}
