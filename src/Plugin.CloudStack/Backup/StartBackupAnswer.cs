using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells when the checkpoint was made.</summary>
[WireContract("org.apache.cloudstack.backup.StartBackupAnswer")]
public sealed partial class StartBackupAnswer : Answer
{
    /// <summary>The time, in seconds since 1970.</summary>
    [WireMember("checkpointCreateTime")]
    public long? CheckpointCreateTime { get; set; }
}
