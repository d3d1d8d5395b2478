namespace Acme.Plugin;

/// <summary>What the simulated host is made of, section <c>Device</c>.</summary>
internal sealed class DeviceSettings
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Device";

    /// <summary>How many CPUs the host has.</summary>
    public int Cpus { get; set; } = 16;

    /// <summary>The speed of each, in MHz.</summary>
    public int CpuMegahertz { get; set; } = 2400;

    /// <summary>The memory, in MiB.</summary>
    public long MemoryMegabytes { get; set; } = 32 * 1024;

    /// <summary>The virtual switches; traffic labels of CloudStack name them.</summary>
    public IList<string> Switches { get; } = [];

    /// <summary>The memory, in bytes.</summary>
    public long MemoryBytes => MemoryMegabytes << 20;
}
