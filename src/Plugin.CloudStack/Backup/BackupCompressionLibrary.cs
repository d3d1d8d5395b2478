using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>A library that compresses backups.</summary>
[WireEnum("org.apache.cloudstack.backup.Backup$CompressionLibrary")]
public enum BackupCompressionLibrary
{
    /// <summary>Zstandard.</summary>
    zstd,

    /// <summary>zlib.</summary>
    zlib,
}
