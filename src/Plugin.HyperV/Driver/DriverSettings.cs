using Plugin.HyperV.Driver.Jobs;

namespace Plugin.HyperV.Driver;

/// <summary>What the driver needs to know about its host besides the host itself.</summary>
public sealed record DriverSettings
{
    /// <summary>How jobs are waited for.</summary>
    public JobSettings Jobs { get; init; } = new();

    /// <summary>How long a guest may take to shut down before its power is cut.</summary>
    public TimeSpan ShutdownPatience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long removing a half-built VM may take.</summary>
    public TimeSpan RollbackLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>True to remove a VM's definition when it is stopped, as the kernel expects; its disks stay.</summary>
    public bool RemoveStoppedVms { get; init; } = true;

    /// <summary>The switch of NICs that name none; null makes naming one mandatory.</summary>
    public string? DefaultSwitch { get; init; }

    /// <summary>Host names by address, for hosts that must be migrated to by name (Kerberos); others are addressed as given.</summary>
    public IReadOnlyDictionary<string, string> HostNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The key protector for virtual TPMs, or null.</summary>
    public byte[]? KeyProtector { get; init; }
}
