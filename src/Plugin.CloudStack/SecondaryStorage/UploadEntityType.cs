using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What a user uploads.</summary>
[WireEnum("org.apache.cloudstack.storage.command.UploadStatusCommand$EntityType")]
public enum UploadEntityType
{
    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A template.</summary>
    Template,
}
