using System.Text.Json;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator.Persistence;

/// <summary>Brings the machines of all hosts back as consistent as a host that never stopped would have them.</summary>
internal static class MachineLoader
{
    public static void Load(SimulatedCluster cluster)
    {
        foreach (var host in cluster.Hosts)
        {
            foreach (var file in host.Store.Files().ToArray())
            {
                if (TryRead(host, file) is { } machine)
                {
                    Place(cluster, host, machine);
                }
            }
        }

        foreach (var host in cluster.Hosts)
        {
            foreach (var machine in host.Machines.Values)
            {
                Settle(host, machine);
            }
        }
    }

    private static VirtualMachine? TryRead(SimulatedHost host, string file)
    {
        try
        {
            return MachineJson.Read(File.ReadAllBytes(file));
        }
        catch (Exception failure) when (failure is JsonException or InvalidDataException or CimException)
        {
            var aside = $"{file}.damaged-{Guid.NewGuid():N}";
            File.Move(file, aside);
            host.Log.MachineDamaged(host.Name, file, aside, failure.Message);
            return null;
        }
    }

    /// <summary>A kill in the last step of a migration leaves a machine on both hosts; the newer copy counts.</summary>
    private static void Place(SimulatedCluster cluster, SimulatedHost host, VirtualMachine machine)
    {
        var other = cluster.Hosts.FirstOrDefault(candidate => candidate.Machines.ContainsKey(machine.Id));
        if (other is null)
        {
            host.Machines.Add(machine.Id, machine);
            return;
        }

        var isNewer = machine.Revision > other.Machines[machine.Id].Revision;
        var (kept, dropped) = isNewer ? (host, other) : (other, host);
        cluster.Log.MachineDoubled(machine.Name, kept.Name, dropped.Name);
        dropped.Store.Delete(machine.Id);
        if (isNewer)
        {
            other.Machines.Remove(machine.Id);
            host.Machines.Add(machine.Id, machine);
        }
    }

    private static void Settle(SimulatedHost host, VirtualMachine machine)
    {
        var settled = MachineState.Settled(machine.EnabledState);
        if (settled != machine.EnabledState)
        {
            host.Log.MachineSettled(machine.Name, host.Name, machine.EnabledState, settled);
            machine.EnabledState = settled;
            machine.OnSince = machine.IsOn ? machine.OnSince ?? host.Now : null;
            host.Save(machine);
        }

        if (!machine.IsOn)
        {
            return;
        }

        try
        {
            MachineDisks.Hold(host, machine);
        }
        catch (HyperVFailure failure)
        {
            host.Log.DisksNotHeld(machine.Name, host.Name, failure.Message);
        }
    }
}
