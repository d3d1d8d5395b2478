using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells how the volumes look after the clean-up.</summary>
[WireContract("org.apache.cloudstack.backup.CleanupKbossBackupErrorAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CleanupKbossBackupErrorAnswer : Answer
{
    /// <summary>The volumes with their paths.</summary>
    [WireMember("volumeObjectTos")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>True when the VM is running.</summary>
    [WireMember("vmRunning")]
    public bool VmRunning { get; set; }
}
