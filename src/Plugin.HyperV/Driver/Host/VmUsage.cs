namespace Plugin.HyperV.Driver.Host;

/// <summary>How busy a VM is. What the host does not count is null.</summary>
public sealed record VmUsage
{
    /// <summary>The VM's name.</summary>
    public required string Name { get; init; }

    /// <summary>Number of virtual processors.</summary>
    public int? CpuCount { get; init; }

    /// <summary>Use of the VM's processors, 0–100.</summary>
    public double? CpuPercent { get; init; }

    /// <summary>Memory assigned to the VM, in bytes.</summary>
    public long? MemoryBytes { get; init; }

    /// <summary>Assigned memory that the guest does not use, in bytes.</summary>
    public long? FreeMemoryBytes { get; init; }

    /// <summary>Counters of its NICs, in guest order.</summary>
    public IReadOnlyList<NicUsage> Nics { get; init; } = [];

    /// <summary>Counters of its disks.</summary>
    public IReadOnlyList<DiskUsage> Disks { get; init; } = [];
}
