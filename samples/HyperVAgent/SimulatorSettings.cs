using Plugin.HyperV.Simulator;
using Plugin.Hosting;

namespace HyperVAgent;

/// <summary>What the simulated cluster looks like, section <c>Simulator</c>.</summary>
internal sealed class SimulatorSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Simulator";

    /// <summary>The address of the host that the plugin drives.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>The addresses of the hosts that VMs can be migrated to.</summary>
    public string[] OtherHosts { get; set; } = [];

    /// <summary>The virtual switches of every host.</summary>
    public string[] Switches { get; set; } = [];

    /// <summary>How long the jobs of the hosts take.</summary>
    public TimeSpan? JobDuration { get; set; }

    /// <summary>Reads the section.</summary>
    public static SimulatorSettings Of(IConfiguration configuration) => configuration.GetSection(Section).Get<SimulatorSettings>() ?? new();

    /// <summary>The description of the cluster.</summary>
    public SimulatedClusterOptions Describe(string dataDirectory)
    {
        Require(Address.Length > 0, nameof(Address), "must not be empty");
        Require(!OtherHosts.Append(Address).GroupBy(static address => address, StringComparer.OrdinalIgnoreCase).Any(static same => same.Count() > 1),
            nameof(OtherHosts), "names a host twice, or the one of Simulator:Address");
        Require(JobDuration is null || JobDuration >= TimeSpan.Zero, nameof(JobDuration), $"is {JobDuration} but must not be negative");
        var options = new SimulatedClusterOptions { DataDirectory = dataDirectory };
        options.JobDuration = JobDuration ?? options.JobDuration;
        foreach (var address in (string[])[Address, .. OtherHosts])
        {
            options.Hosts.Add(new() { Address = address, Switches = Switches });
        }

        return options;
    }

    private static void Require(bool good, string key, string problem)
    {
        if (!good)
        {
            throw new StartupException($"{Section}:{key} {problem}.");
        }
    }
}
