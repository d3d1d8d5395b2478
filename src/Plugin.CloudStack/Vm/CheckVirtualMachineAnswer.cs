using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells a VM's power state; the kernel casts to it.</summary>
/// <remarks>
/// The kernel dereferences <c>state</c> when it investigates a host, and takes false or <c>PowerOff</c> after a
/// migration as its failure.
/// </remarks>
[WireContract("com.cloud.agent.api.CheckVirtualMachineAnswer")]
public sealed partial class CheckVirtualMachineAnswer : Answer
{
    /// <summary>The VM's console port; null when unknown.</summary>
    [WireMember("vncPort")]
    public int? VncPort { get; set; }

    /// <summary>The VM's power state. Always set it on success.</summary>
    [WireMember("state")]
    public PowerState? State { get; set; }
}
