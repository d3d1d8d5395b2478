using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>How a download stands.</summary>
[WireEnum("com.cloud.storage.VMTemplateStorageResourceAssoc$Status")]
public enum DownloadStatus
{
    /// <summary>Nobody knows.</summary>
    UNKNOWN,

    /// <summary>It failed.</summary>
    DOWNLOAD_ERROR,

    /// <summary>It has not begun.</summary>
    NOT_DOWNLOADED,

    /// <summary>It is going on.</summary>
    DOWNLOAD_IN_PROGRESS,

    /// <summary>It is done.</summary>
    DOWNLOADED,

    /// <summary>It was given up.</summary>
    ABANDONED,

    /// <summary>The account has no room for it.</summary>
    LIMIT_REACHED,

    /// <summary>A user uploaded the file.</summary>
    UPLOADED,

    /// <summary>A user has not uploaded the file yet.</summary>
    NOT_UPLOADED,

    /// <summary>A user's upload failed.</summary>
    UPLOAD_ERROR,

    /// <summary>A user is uploading the file.</summary>
    UPLOAD_IN_PROGRESS,

    /// <summary>The kernel is making the file.</summary>
    CREATING,

    /// <summary>The kernel made the file.</summary>
    CREATED,

    /// <summary>Hosts fetch the file themselves.</summary>
    BYPASSED,
}
