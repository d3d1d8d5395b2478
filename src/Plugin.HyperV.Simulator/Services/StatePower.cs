using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Moves machines between states, with what each state needs from the host: memory, processors, files, switches.</summary>
internal static class StatePower
{
    /// <summary>Enters a state. Call under the cluster's lock.</summary>
    public static void Enter(SimulatedHost host, VirtualMachine machine, ushort state)
    {
        if (machine.EnabledState == state)
        {
            return;
        }

        if (machine.IsOffOrSaved && state == MachineState.Starting && machine.StartupMemory > host.FreeMemoryMegabytes)
        {
            throw new HyperVFailure(
                ReturnCode.OutOfMemory,
                $"'{machine.Name}' needs {machine.StartupMemory} MB and {host.Name} has {host.FreeMemoryMegabytes} MB left.");
        }

        machine.EnabledState = state;
        machine.LastStateChange = host.Now;
        host.Save(machine);
    }

    /// <summary>Takes back a change that failed or was cancelled.</summary>
    public static void Return(SimulatedHost host, VirtualMachine machine, ushort before)
    {
        lock (host.Cluster.Sync)
        {
            if (!IsHere(host, machine) || MachineState.IsStable(machine.EnabledState))
            {
                return;
            }

            Settle(host, machine, before);
        }
    }

    public static void Complete(SimulatedHost host, VirtualMachine machine, StateChange change)
    {
        lock (host.Cluster.Sync)
        {
            if (!IsHere(host, machine) || (change.Transitional is { } expected && machine.EnabledState != expected))
            {
                throw HyperVFailure.State("Another state change came in between.");
            }

            if (change.NeedsGuest && host.Cluster.GuestOf(machine) == GuestBehavior.IgnoresShutdown)
            {
                throw new HyperVFailure(ReturnCode.Timeout, $"The guest of '{machine.Name}' did not react.");
            }

            if (change.Transitional == MachineState.Starting)
            {
                CheckStart(host, machine);
                MachineDisks.Hold(host, machine);
            }

            if (change.Restarts || (change.Final == MachineState.Running && machine.OnSince is null))
            {
                machine.OnSince = host.Now;
            }

            Settle(host, machine, change.Final);
        }
    }

    private static void Settle(SimulatedHost host, VirtualMachine machine, ushort state)
    {
        machine.EnabledState = state;
        machine.LastStateChange = host.Now;
        if (machine.IsOffOrSaved)
        {
            machine.OnSince = null;
            host.Cluster.Locks.Release(machine.Id);
        }

        host.Save(machine);
    }

    private static void CheckStart(SimulatedHost host, VirtualMachine machine)
    {
        var processors = machine.Active.Processor.Integer("VirtualQuantity") ?? 0;
        if (processors > host.LogicalProcessors)
        {
            throw HyperVFailure.Invalid($"'{machine.Name}' has {processors} processors and {host.Name} only {host.LogicalProcessors}.");
        }

        foreach (var connection in machine.Active.OfClass("Msvm_EthernetPortAllocationSettingData"))
        {
            if (connection.Integer("EnabledState") == 2 && connection.Texts("HostResource").FirstOrDefault(name => host.FindSwitch(name) is null) is { } missing)
            {
                throw new HyperVFailure(ReturnCode.Failed, $"The virtual switch '{missing}' does not exist on {host.Name}.");
            }
        }
    }

    private static bool IsHere(SimulatedHost host, VirtualMachine machine) =>
        host.Machines.TryGetValue(machine.Id, out var current) && ReferenceEquals(current, machine);
}
