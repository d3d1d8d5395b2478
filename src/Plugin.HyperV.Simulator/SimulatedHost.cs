using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Files;
using Plugin.HyperV.Simulator.Disks;
using Plugin.HyperV.Simulator.Files;
using Plugin.HyperV.Simulator.Jobs;
using Plugin.HyperV.Simulator.Model;
using Plugin.HyperV.Simulator.Persistence;
using Plugin.HyperV.Simulator.Services;

namespace Plugin.HyperV.Simulator;

/// <summary>One host of a <see cref="SimulatedCluster"/>.</summary>
public sealed class SimulatedHost
{
    internal SimulatedHost(SimulatedCluster cluster, SimulatedHostOptions description, string name)
    {
        Cluster = cluster;
        Description = description;
        Name = name;
        Directory = Path.Combine(cluster.Options.DataDirectory, "hosts", description.Address);
        Paths = new HostPaths(cluster.Options.DataDirectory, description.Address, cluster.Options.OfferedFolderDepth);
        Files = new SimulatedHostFiles(Paths, cluster.Locks, cluster.Options);
        Jobs = new JobTable(this);
        Store = new MachineStore(Path.Combine(Directory, "machines"));
        Switches = [.. description.Switches.Select(label => new VirtualSwitch(DefaultResources.StableId($"switch {Address} {label}"), label))];
        BootTime = cluster.Options.TimeProvider.GetUtcNow();
        Files.CreateDirectory(description.DefaultVirtualHardDiskPath);
    }

    /// <summary>The address the host is reached at.</summary>
    public string Address => Description.Address;

    /// <summary>The computer name, as it appears in instance paths.</summary>
    public string Name { get; }

    /// <summary>The host's files.</summary>
    public IHostFiles Files { get; }

    /// <summary>The names of the machines on this host, and whether each runs.</summary>
    public IReadOnlyDictionary<string, bool> MachineNames
    {
        get
        {
            lock (Cluster.Sync)
            {
                var names = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
                foreach (var machine in Machines.Values)
                {
                    names[machine.Name] = machine.EnabledState == MachineState.Running;
                }

                return names;
            }
        }
    }

    /// <summary>Makes an empty dynamic disk, and the folders above it; for demonstrations and tests.</summary>
    /// <param name="path">A full path that ends in .vhd or .vhdx.</param>
    /// <param name="sizeBytes">The size a guest sees.</param>
    /// <param name="cancellationToken">Ends the work; nothing stays behind.</param>
    /// <exception cref="IOException">The path is not usable, or a file is there.</exception>
    public async Task CreateDiskAsync(string path, long sizeBytes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            Files.CreateDirectory(path[..(path.LastIndexOfAny(['\\', '/']) + 1)]);
            var disk = new DiskInfo(DiskFormat.OfName(path), DiskFormat.Dynamic, DiskRule.RoundSize((ulong)sizeBytes, DiskFormat.OfName(path)), Guid.NewGuid());
            await Cluster.Disks.CreateAsync(ImageManagement.RequireFreePlace(this, path), disk, cancellationToken).ConfigureAwait(false);
        }
        catch (HyperVFailure failure)
        {
            throw new IOException(failure.Message);
        }
    }

    internal SimulatedCluster Cluster { get; }

    internal SimulatedClusterOptions Options => Cluster.Options;

    internal SimulatedHostOptions Description { get; }

    internal string Directory { get; }

    internal HostPaths Paths { get; }

    internal JobTable Jobs { get; }

    internal MachineStore Store { get; }

    internal ILogger Log => Cluster.Log;

    internal IReadOnlyList<VirtualSwitch> Switches { get; }

    internal DateTimeOffset BootTime { get; }

    /// <summary>The machines by GUID; guarded by the cluster's lock.</summary>
    internal Dictionary<string, VirtualMachine> Machines { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal DateTimeOffset Now => Options.TimeProvider.GetUtcNow();

    internal ulong FreeMemoryMegabytes
    {
        get
        {
            var used = Machines.Values
                .Where(static machine => machine.IsOn)
                .Aggregate(Description.ReservedMemoryMegabytes, static (sum, machine) => sum + machine.StartupMemory);
            return used >= Description.MemoryMegabytes ? 0 : Description.MemoryMegabytes - used;
        }
    }

    internal int LogicalProcessors => Description.Sockets * Description.CoresPerSocket * 2;

    internal bool Answers(string addressOrName) =>
        string.Equals(addressOrName, Address, StringComparison.OrdinalIgnoreCase)
        || string.Equals(addressOrName, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path of an instance whose only key is InstanceID.</summary>
    internal CimPath PathOf(string className, string instanceId) =>
        new(Name, CimNamespaces.Virtualization, className, [new("InstanceID", instanceId)]);

    internal CimPath PathOf(VirtualMachine machine) => SystemPath("Msvm_ComputerSystem", machine.Id);

    internal CimPath SystemPath(string className, string name) =>
        new(Name, CimNamespaces.Virtualization, className, [new("CreationClassName", className), new("Name", name)]);

    /// <summary>Stores a machine after a change.</summary>
    internal void Save(VirtualMachine machine)
    {
        machine.Revision++;
        Store.Save(machine);
    }
}
