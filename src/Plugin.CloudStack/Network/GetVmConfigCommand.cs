using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Asks for the NICs that a VM has on the host; for virtual routers on Hyper-V.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetVmConfigCommand")]
[Idempotent]
public sealed partial class GetVmConfigCommand : Command, ICommand<GetVmConfigAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The NICs as the kernel knows them; may be null.</summary>
    [WireMember("nics")]
    public List<NicTO?>? Nics { get; set; }
}
