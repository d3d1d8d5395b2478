using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>How a user's upload stands.</summary>
[WireEnum("org.apache.cloudstack.storage.command.UploadStatusAnswer$UploadStatus")]
public enum UserUploadStatus
{
    /// <summary>Nobody knows.</summary>
    UNKNOWN,

    /// <summary>It is going on.</summary>
    IN_PROGRESS,

    /// <summary>It is done.</summary>
    COMPLETED,

    /// <summary>It failed.</summary>
    ERROR,
}
