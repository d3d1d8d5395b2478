namespace Acme.Plugin;

/// <summary>What the simulated host has.</summary>
internal sealed class HostState
{
    /// <summary>The VMs by name.</summary>
    public Dictionary<string, Machine> Machines { get; init; } = [];

    /// <summary>The memory that VMs which run have, in bytes.</summary>
    public long MemoryInUse() => Machines.Values.Where(static machine => machine.IsOn).Sum(static machine => machine.MemoryBytes);

    /// <summary>How many virtual CPUs the VMs have which run.</summary>
    public int CpusInUse() => Machines.Values.Where(static machine => machine.IsOn).Sum(static machine => machine.Cpus);
}
