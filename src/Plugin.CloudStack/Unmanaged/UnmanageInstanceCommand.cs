using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>
/// Asks to let a VM go: it stays as it is and CloudStack forgets it. KVM makes its definition permanent.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.UnmanageInstanceCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "InstanceName")]
[Mutating]
public sealed partial class UnmanageInstanceCommand : Command, ICommand<UnmanageInstanceAnswer>
{
    /// <summary>The VM's name on its hypervisor.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>True when the kernel wants the host to finish earlier commands before this one.</summary>
    [WireMember("executeInSequence")]
    public bool ExecuteInSequence { get; set; }

    /// <summary>The VM, as the kernel describes it.</summary>
    [WireMember("vm")]
    public VirtualMachineTO? Vm { get; set; }

    /// <summary>True when the VM has a config drive.</summary>
    [WireMember("isConfigDriveAttached")]
    public bool IsConfigDriveAttached { get; set; }
}
