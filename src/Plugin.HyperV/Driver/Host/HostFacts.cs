namespace Plugin.HyperV.Driver.Host;

/// <summary>What a host is made of.</summary>
public sealed record HostFacts
{
    /// <summary>Number of processor sockets.</summary>
    public required int CpuSockets { get; init; }

    /// <summary>Number of physical cores over all sockets.</summary>
    public required int CpuCores { get; init; }

    /// <summary>The processors' speed in MHz.</summary>
    public required long CpuSpeedMhz { get; init; }

    /// <summary>The processor architecture, <c>x86_64</c> or <c>aarch64</c>; null when unknown.</summary>
    public string? CpuArchitecture { get; init; }

    /// <summary>Memory in bytes.</summary>
    public required long MemoryBytes { get; init; }

    /// <summary>Memory that nobody uses at the moment, in bytes.</summary>
    public required long FreeMemoryBytes { get; init; }

    /// <summary>The version of Windows, for example <c>10.0.20348</c>.</summary>
    public string? OperatingSystemVersion { get; init; }

    /// <summary>Where Hyper-V puts disks by default; null when it does not say.</summary>
    public string? DefaultDiskDirectory { get; init; }
}
