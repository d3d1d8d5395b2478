using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks whether a VM is still there, before CloudStack forgets it.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.PrepareUnmanageVMInstanceCommand")]
[Idempotent]
public sealed partial class PrepareUnmanageVMInstanceCommand : Command, ICommand<PrepareUnmanageVMInstanceAnswer>
{
    /// <summary>The VM's name on its hypervisor.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }
}
