using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.OpenDaylight;

/// <summary>Asks to tell OpenDaylight a hypervisor host.</summary>
/// <remarks>Sent by the kernel to the resource of an OpenDaylight controller.</remarks>
[WireContract("org.apache.cloudstack.network.opendaylight.agent.commands.AddHypervisorCommand")]
[ResourceKey("host", "HostId")]
[Idempotent]
[Mutating]
public sealed partial class AddHypervisorCommand : Command, ICommand<AddHypervisorAnswer>
{
    /// <summary>The host's id.</summary>
    [WireMember("hostId")]
    public string? HostId { get; set; }

    /// <summary>The host's address.</summary>
    [WireMember("ipAddress")]
    public string? IpAddress { get; set; }
}
