using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Tells which stores the volumes still read from.</summary>
[WireContract("org.apache.cloudstack.backup.RestoreKbossBackupAnswer", Construction = WireConstruction.Bare)]
public sealed partial class RestoreKbossBackupAnswer : Answer
{
    /// <summary>The UUIDs of the stores; empty when everything was copied.</summary>
    [WireMember("secondaryStorageUuids")]
    public HashSet<string?>? SecondaryStorageUuids { get; set; }
}
