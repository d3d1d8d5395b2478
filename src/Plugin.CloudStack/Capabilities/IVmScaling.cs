using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Changes CPUs and memory of running VMs.</summary>
[Capability("vm-scaling")]
public interface IVmScaling
{
    /// <summary>Gives the VM the CPUs and memory of the command. The values are absolute, so repeating is harmless.</summary>
    ValueTask<ScaleVmAnswer> ScaleAsync(ScaleVmCommand command, CommandContext context);
}
