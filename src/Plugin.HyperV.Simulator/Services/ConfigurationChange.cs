using Plugin.HyperV.Simulator.Model;

namespace Plugin.HyperV.Simulator.Services;

/// <summary>Changes a machine's current configuration, all or nothing, and stores it.</summary>
internal static class ConfigurationChange
{
    public static T Apply<T>(SimulatedHost host, Func<VirtualMachine> find, Func<VirtualMachine, T> change)
    {
        lock (host.Cluster.Sync)
        {
            var machine = find();
            machine.RequireFree();
            var active = machine.Active;
            var resources = active.Resources.ToArray();
            try
            {
                var result = change(machine);
                if (machine.IsOn)
                {
                    MachineDisks.Hold(host, machine);
                }

                machine.LastConfigurationChange = host.Now;
                host.Save(machine);
                return result;
            }
            catch
            {
                active.Resources.Clear();
                active.Resources.AddRange(resources);
                if (machine.IsOn)
                {
                    MachineDisks.Hold(host, machine);
                }

                throw;
            }
        }
    }
}
