using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells where the backup is and how the volumes go on.</summary>
[WireContract("org.apache.cloudstack.backup.TakeKbossBackupAnswer", Construction = WireConstruction.Bare)]
public sealed partial class TakeKbossBackupAnswer : Answer
{
    /// <summary>For each volume's UUID, the path that it has now.</summary>
    [WireMember("mapVolumeUuidToNewVolumePath")]
    public Dictionary<string, string?>? MapVolumeUuidToNewVolumePath { get; set; }

    /// <summary>
    /// For each volume's UUID, the path of its backup on secondary storage and the backup's size in bytes.
    /// </summary>
    [WireMember("mapVolumeUuidToDeltaPathOnSecondaryAndSize")]
    public Dictionary<string, Pair<string, long?>?>? MapVolumeUuidToDeltaPathOnSecondaryAndSize { get; set; }

    /// <summary>True when the VM's disks are in order, even if the backup failed.</summary>
    [WireMember("isVmConsistent")]
    public bool IsVmConsistent { get; set; }
}
