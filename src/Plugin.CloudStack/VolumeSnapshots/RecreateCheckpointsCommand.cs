using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VolumeSnapshots;

/// <summary>Asks to define a VM's checkpoints again, which are lost when it stops or moves. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.RecreateCheckpointsCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
public sealed partial class RecreateCheckpointsCommand : Command, ICommand<Answer>
{
    /// <summary>The volumes with the paths of their checkpoints.</summary>
    [WireMember("volumes")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
