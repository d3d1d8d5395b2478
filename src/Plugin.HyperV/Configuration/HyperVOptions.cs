namespace Plugin.HyperV.Configuration;

/// <summary>The settings of the Hyper-V plugin for one host, section <c>HyperV</c>.</summary>
public sealed class HyperVOptions
{
    /// <summary>The section these settings are read from.</summary>
    public const string Section = "HyperV";

    /// <summary>The virtual switch of NICs whose network has no traffic label; null makes labels mandatory.</summary>
    public string? DefaultSwitch { get; set; }

    /// <summary>
    /// Directories and shares that file operations may touch besides registered pools and the host's default disk directory:
    /// the secondary storage shares (<c>\\server\secondary</c>), directories of local pools. <c>\\*</c> allows every share.
    /// </summary>
    public IList<string> StorageRoots { get; } = [];

    /// <summary>
    /// The names of other hosts by their private IP address, for live migration with Kerberos, which needs names. Hosts
    /// that are not listed are addressed as the kernel addresses them.
    /// </summary>
    public IDictionary<string, string> HostNames { get; } = new Dictionary<string, string>();

    /// <summary>The file in which pools are remembered over a restart, on the machine of the plugin process.</summary>
    public string StateFile { get; set; } = "hyperv-state.json";

    /// <summary>A file with the key protector for virtual TPMs, on the machine of the plugin process; null for none.</summary>
    public string? KeyProtectorFile { get; set; }

    /// <summary>How long a guest may take to shut down before its power is cut; zero cuts it at once.</summary>
    public TimeSpan ShutdownPatience { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long one of Hyper-V's jobs may take, a migration or a merge for example.</summary>
    public TimeSpan JobDeadline { get; set; } = TimeSpan.FromHours(3);

    /// <summary>
    /// True to remove the definition of a VM that the kernel stops, which it expects; disks and VMs with checkpoints stay.
    /// </summary>
    public bool RemoveStoppedVms { get; set; } = true;

    /// <summary>True to make volumes of templates as differencing disks, which is quick but ties them to the template.</summary>
    public bool LinkedClones { get; set; }

    /// <summary>Memory that the host keeps for itself, in MiB.</summary>
    public int HostMemoryReserveMegabytes { get; set; } = 2048;

    /// <summary>Number of CD-ROM drives the kernel may give to a VM, 1–3.</summary>
    public int CdRomDrives { get; set; } = 2;

    /// <summary>The port on which the host shows consoles by RDP.</summary>
    public int ConsolePort { get; set; } = 2179;
}
