namespace Plugin.HyperV.Simulator;

/// <summary>What a simulated cluster looks like. The defaults are two equal hosts with one switch.</summary>
/// <remarks>
/// Disks are real files below <see cref="DataDirectory"/>. With <c>qemu-img</c> they are real VHD and VHDX files; without
/// it, and for differencing disks always, they are short descriptions stored as <c>x.vhdx.sparse-disk</c>. A file with a
/// disk's name whose content is neither is taken as the raw content of a disk, unless <see cref="StrictDiskFormats"/> is set.
/// </remarks>
public sealed class SimulatedClusterOptions
{
    /// <summary>Where machines, disks and shares live. Required.</summary>
    public string DataDirectory { get; set; } = "";

    /// <summary>The hosts. Default: <c>127.0.0.1</c> (HV01) and <c>127.0.0.2</c> (HV02).</summary>
    public IList<SimulatedHostOptions> Hosts { get; } = [];

    /// <summary>How long a job takes; zero lets every method complete at once and return 0 instead of 4096.</summary>
    public TimeSpan JobDuration { get; set; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long a state change takes; null means <see cref="JobDuration"/>.</summary>
    public TimeSpan? StateChangeDuration { get; set; }

    /// <summary>How long a guest takes to shut itself down when it is asked to.</summary>
    public TimeSpan GuestShutdownDuration { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>How long a finished job can still be read. Default: 5 minutes.</summary>
    public TimeSpan TimeBeforeJobRemoval { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Makes disks with <c>qemu-img</c> when it is on the search path. Off: sparse disks only.</summary>
    public bool UseQemuImg { get; set; } = true;

    /// <summary>Refuses to attach a file with a disk's name whose content is neither VHD nor VHDX.</summary>
    public bool StrictDiskFormats { get; set; }

    /// <summary>
    /// How many folder levels below a share exist without being made: an administrator has provisioned them.
    /// Default 2, so that a pool <c>\\server\share\pool</c> is there on any server name.
    /// </summary>
    public int OfferedFolderDepth { get; set; } = 2;

    /// <summary>The capacity of every volume in bytes; null reports the real drive's.</summary>
    public long? VolumeCapacityBytes { get; set; }

    /// <summary>The free bytes of every volume; null reports the real drive's.</summary>
    public long? VolumeAvailableBytes { get; set; }

    /// <summary>The guests of machines that are not named in <see cref="Guests"/>.</summary>
    public GuestBehavior DefaultGuest { get; set; } = GuestBehavior.Responsive;

    /// <summary>How the guests of single machines behave, by machine name.</summary>
    public IDictionary<string, GuestBehavior> Guests { get; } =
        new System.Collections.Concurrent.ConcurrentDictionary<string, GuestBehavior>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The clock of jobs, uptimes and time stamps.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
