using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Files;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Persistence;

namespace Plugin.HyperV.Simulator;

/// <summary>
/// Hyper-V hosts that exist only in this process and below one data directory. Machines survive the process: a cluster
/// that is opened on the same directory finds them as they were.
/// </summary>
/// <remarks>Safe for concurrent use. Only one process may have a data directory open.</remarks>
public sealed class SimulatedCluster : IDisposable
{
    private readonly List<SimulatedHost> _hosts = [];
    private readonly IDisposable _lock;

    /// <summary>Opens the cluster and reloads the machines of its hosts.</summary>
    /// <param name="options">What the cluster looks like.</param>
    /// <param name="logger">Where damaged files and broken jobs are reported.</param>
    /// <exception cref="ArgumentException">The options hold no data directory, or two hosts with one address or name.</exception>
    /// <exception cref="IOException">Another process has the data directory open.</exception>
    public SimulatedCluster(SimulatedClusterOptions options, ILogger<SimulatedCluster>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.DataDirectory);
        Options = options;
        Log = logger ?? NullLogger<SimulatedCluster>.Instance;
        Disks = new VirtualDisks(options.UseQemuImg ? QemuImg.Find() : null);
        Directory.CreateDirectory(options.DataDirectory);
        _lock = DataDirectoryLock.Hold(options.DataDirectory);
        try
        {
            Open(options);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>The hosts, in the order of the options.</summary>
    public IReadOnlyList<SimulatedHost> Hosts => _hosts;

    /// <summary>Makes the next calls go wrong.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>True when new disks are real VHD and VHDX files.</summary>
    public bool MakesRealDisks => Options.UseQemuImg && QemuImg.Find() is not null;

    internal SimulatedClusterOptions Options { get; }

    internal ILogger Log { get; }

    internal VirtualDisks Disks { get; }

    internal DiskLocks Locks { get; } = new();

    /// <summary>Guards the machines of all hosts, so that a migration sees both ends at once.</summary>
    internal Lock Sync { get; } = new();

    /// <summary>The host with an address or a name, or null.</summary>
    public SimulatedHost? FindHost(string addressOrName) =>
        _hosts.Find(host => host.Answers(addressOrName));

    /// <summary>Connects to a host.</summary>
    /// <param name="host">Its address or name.</param>
    /// <exception cref="CimException">There is no such host (0x800706BA, the RPC server is unavailable).</exception>
    public ICimSession OpenSession(string host) =>
        new SimulatedCimSession(FindHost(host) ?? throw Unreachable(host), host);

    /// <summary>The files of a host.</summary>
    /// <param name="host">Its address or name.</param>
    /// <exception cref="CimException">There is no such host.</exception>
    public IHostFiles Files(string host) => (FindHost(host) ?? throw Unreachable(host)).Files;

    /// <summary>Stops the jobs; machines stay as they are on disk.</summary>
    public void Dispose()
    {
        foreach (var host in _hosts)
        {
            host.Jobs.Dispose();
            lock (Sync)
            {
                host.Store.Close();
            }
        }

        _lock.Dispose();
    }

    internal GuestBehavior GuestOf(VirtualMachine machine) =>
        Options.Guests.TryGetValue(machine.Name, out var behavior) ? behavior : Options.DefaultGuest;

    private void Open(SimulatedClusterOptions options)
    {
        LeftoverDisks.Delete(options.DataDirectory);
        var described = options.Hosts.Count > 0
            ? [.. options.Hosts]
            : new[] { new SimulatedHostOptions { Address = "127.0.0.1" }, new SimulatedHostOptions { Address = "127.0.0.2" } };
        for (var i = 0; i < described.Length; i++)
        {
            var host = new SimulatedHost(this, described[i], described[i].Name ?? $"HV{i + 1:00}");
            if (FindHost(host.Address) is not null || FindHost(host.Name) is not null)
            {
                throw new ArgumentException($"The simulated cluster has two hosts called {host.Address} or {host.Name}.", nameof(options));
            }

            _hosts.Add(host);
        }

        MachineLoader.Load(this);
    }

    private static CimException Unreachable(string host) => new($"The host {host} cannot be reached.", 0x800706BA);
}
