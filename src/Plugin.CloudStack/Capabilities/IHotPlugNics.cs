using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Capabilities;

/// <summary>
/// Adds NICs to running VMs and removes them. The kernel finds these answers by their class, so a failure has it, too.
/// </summary>
[Capability("nic-hotplug")]
public interface IHotPlugNics
{
    /// <summary>Adds the NIC.</summary>
    ValueTask<PlugNicAnswer> PlugAsync(PlugNicCommand command, CommandContext context);

    /// <summary>Removes the NIC. One that is gone already is a success.</summary>
    ValueTask<UnPlugNicAnswer> UnplugAsync(UnPlugNicCommand command, CommandContext context);
}
