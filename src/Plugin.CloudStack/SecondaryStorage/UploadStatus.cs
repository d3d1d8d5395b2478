using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>How sending or offering a file stands.</summary>
[WireEnum("com.cloud.storage.Upload$Status")]
public enum UploadStatus
{
    /// <summary>Nobody knows.</summary>
    UNKNOWN,

    /// <summary>It was given up.</summary>
    ABANDONED,

    /// <summary>It is done.</summary>
    UPLOADED,

    /// <summary>It has not begun.</summary>
    NOT_UPLOADED,

    /// <summary>It failed.</summary>
    UPLOAD_ERROR,

    /// <summary>It is going on.</summary>
    UPLOAD_IN_PROGRESS,

    /// <summary>The copy before it has not begun.</summary>
    NOT_COPIED,

    /// <summary>The copy before it is going on.</summary>
    COPY_IN_PROGRESS,

    /// <summary>The copy before it failed.</summary>
    COPY_ERROR,

    /// <summary>The copy before it is done.</summary>
    COPY_COMPLETE,

    /// <summary>The file is offered.</summary>
    DOWNLOAD_URL_CREATED,

    /// <summary>The file could not be offered.</summary>
    DOWNLOAD_URL_NOT_CREATED,

    /// <summary>It failed.</summary>
    ERROR,
}
