using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>How a volume relates to its template.</summary>
[WireEnum("com.cloud.storage.MigrationOptions$Type")]
public enum VolumeCloneType
{
    /// <summary>It builds on the template's file.</summary>
    LinkedClone,

    /// <summary>It is a copy of its own.</summary>
    FullClone,
}
