using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks for the guest operating systems that the hypervisor knows.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetHypervisorGuestOsNamesCommand")]
[Idempotent]
public sealed partial class GetHypervisorGuestOsNamesCommand : Command, ICommand<GetHypervisorGuestOsNamesAnswer>
{
    /// <summary>A part of the name; null or empty for all.</summary>
    [WireMember("keyword")]
    public string? Keyword { get; set; }
}
