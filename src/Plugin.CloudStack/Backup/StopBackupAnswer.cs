using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells whether the backup has ended.</summary>
[WireContract("org.apache.cloudstack.backup.StopBackupAnswer")]
public sealed partial class StopBackupAnswer : Answer;
