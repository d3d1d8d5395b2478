using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells what a backup command did.</summary>
[WireContract("org.apache.cloudstack.backup.BackupAnswer", Construction = WireConstruction.Bare)]
public sealed partial class BackupAnswer : Answer
{
    /// <summary>How much was copied, in bytes.</summary>
    [WireMember("size")]
    public long? Size { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long? VirtualSize { get; set; }

    /// <summary>For each volume's UUID, the name of its backup file.</summary>
    [WireMember("volumes")]
    public Dictionary<string, string?>? Volumes { get; set; }

    /// <summary>True when the host could not bring the VM's disks back into order.</summary>
    [WireMember("needsCleanup")]
    public bool? NeedsCleanup { get; set; }

    /// <summary>The name of the dirty bitmap that was started; null for none.</summary>
    [WireMember("bitmapCreated")]
    public string? BitmapCreated { get; set; }

    /// <summary>True when an increment was asked for and the host made a full backup.</summary>
    [WireMember("incrementalFallback")]
    public bool? IncrementalFallback { get; set; }
}
