namespace Plugin.HyperV.Simulator;

/// <summary>One host of a simulated cluster.</summary>
public sealed class SimulatedHostOptions
{
    /// <summary>The address the host is reached at, for example <c>127.0.0.1</c>. It also names the host's folder.</summary>
    public required string Address { get; init; }

    /// <summary>The computer name; null makes one from the host's place in the list (HV01, HV02, …).</summary>
    public string? Name { get; init; }

    /// <summary>The names of the virtual switches. Default: <c>GuestSwitch</c>.</summary>
    public IReadOnlyList<string> Switches { get; init; } = ["GuestSwitch"];

    /// <summary>Physical memory in MB.</summary>
    public ulong MemoryMegabytes { get; init; } = 64 * 1024;

    /// <summary>Memory in MB that machines never get.</summary>
    public ulong ReservedMemoryMegabytes { get; init; } = 2 * 1024;

    /// <summary>Processor sockets.</summary>
    public int Sockets { get; init; } = 2;

    /// <summary>Cores of one socket; each has two threads.</summary>
    public int CoresPerSocket { get; init; } = 8;

    /// <summary>Clock speed in MHz.</summary>
    public uint MaxClockSpeedMegahertz { get; init; } = 2600;

    /// <summary>The folder new disks go to when nothing else is said. It is made at start.</summary>
    public string DefaultVirtualHardDiskPath { get; init; } = @"D:\Hyper-V\Virtual Hard Disks";

    /// <summary>The subnet mask of <see cref="Address"/>.</summary>
    public string SubnetMask { get; init; } = "255.255.255.0";

    /// <summary>The default gateway; null leaves it out.</summary>
    public string? Gateway { get; init; }

    /// <summary>The MAC address of the management adapter, with colons; null makes one from the address.</summary>
    public string? MacAddress { get; init; }
}
