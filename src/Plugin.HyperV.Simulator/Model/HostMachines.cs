using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator.Model;

/// <summary>Finds what a reference names on a host. Call under the cluster's lock.</summary>
internal static class HostMachines
{
    /// <summary>The machine a path of its system, its current settings or one of its resources names.</summary>
    public static VirtualMachine? FindMachine(this SimulatedHost host, CimPath path)
    {
        if (path.ClassName.Equals("Msvm_ComputerSystem", StringComparison.OrdinalIgnoreCase))
        {
            return host.Machines.GetValueOrDefault(path.Keys.GetValueOrDefault("Name") ?? "");
        }

        return InstanceIds.Owner(path.Keys.GetValueOrDefault("InstanceID")) is { } owner
            ? host.Machines.Values.FirstOrDefault(machine => machine.Active.Id == owner)
            : null;
    }

    /// <summary>The configuration, current or a checkpoint's, that an InstanceID belongs to.</summary>
    public static (VirtualMachine Machine, MachineSettings Settings)? FindSettings(this SimulatedHost host, string? instanceId)
    {
        if (InstanceIds.Owner(instanceId) is not { } owner)
        {
            return null;
        }

        foreach (var machine in host.Machines.Values)
        {
            if (machine.Settings(owner) is { } settings)
            {
                return (machine, settings);
            }
        }

        return null;
    }

    public static VirtualSwitch? FindSwitch(this SimulatedHost host, string name) =>
        host.Switches.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Refuses a change while the machine is in a transition or a long operation has it.</summary>
    public static void RequireFree(this VirtualMachine machine)
    {
        if (machine.Activity is { } activity)
        {
            throw new HyperVFailure(ReturnCode.InUse, $"'{machine.Name}' is in use: {activity}.");
        }

        if (!MachineState.IsStable(machine.EnabledState))
        {
            throw HyperVFailure.State($"'{machine.Name}' is changing its state.");
        }
    }
}
