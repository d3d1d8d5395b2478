using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Vm;

/// <summary>Gives the guest operating systems that the hypervisor knows.</summary>
[WireContract("com.cloud.agent.api.GetHypervisorGuestOsNamesAnswer")]
public sealed partial class GetHypervisorGuestOsNamesAnswer : Answer
{
    /// <summary>Each one's title and the hypervisor's name for it.</summary>
    [WireMember("hypervisorGuestOsNames")]
    public List<Pair<string, string>?>? HypervisorGuestOsNames { get; set; }
}
