using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Reads and rewires the NICs of virtual routers, as the kernel does on Hyper-V in place of hot-plugging.</summary>
[Capability("nics")]
public interface INicOperations
{
    /// <summary>Lists the VM's NICs.</summary>
    /// <returns>The NICs in the guest's order: the kernel takes the place in the list as the interface's number.</returns>
    ValueTask<GetVmConfigAnswer> GetNicsAsync(GetVmConfigCommand command, CommandContext context);

    /// <summary>Connects a NIC to a switch and VLAN, or disconnects it.</summary>
    ValueTask<ModifyVmNicConfigAnswer> ModifyNicAsync(ModifyVmNicConfigCommand command, CommandContext context);
}
