using Plugin.HyperV.Simulator;

namespace Plugin.Cli.Seeding;

/// <summary>Looks at the machines of a simulated cluster that no process is using.</summary>
internal static class SimulatedMachines
{
    /// <summary>The machines of all hosts, by host and name.</summary>
    /// <param name="dataDirectory">The cluster's data directory.</param>
    /// <exception cref="UnusableInputException">It is none.</exception>
    public static IReadOnlyList<(string Host, string Vm, bool Runs)> Read(string dataDirectory)
    {
        var hosts = Path.Combine(dataDirectory, "hosts");
        if (!Directory.Exists(hosts))
        {
            throw new UnusableInputException($"{dataDirectory} holds no simulated host", "give the data directory of a plugin process that ran with --simulate");
        }

        var options = new SimulatedClusterOptions { DataDirectory = dataDirectory };
        foreach (var host in Directory.EnumerateDirectories(hosts).Order(StringComparer.Ordinal))
        {
            options.Hosts.Add(new() { Address = Path.GetFileName(host) });
        }

        using var cluster = new SimulatedCluster(options);
        return
        [
            .. cluster.Hosts.SelectMany(static host => host.MachineNames
                .OrderBy(static machine => machine.Key, StringComparer.Ordinal)
                .Select(machine => (host.Address, machine.Key, machine.Value))),
        ];
    }
}
