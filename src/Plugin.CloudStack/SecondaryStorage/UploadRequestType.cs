using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What to do with sending a file.</summary>
[WireEnum("com.cloud.agent.api.storage.UploadProgressCommand$RequestType")]
public enum UploadRequestType
{
    /// <summary>Tell how far it is.</summary>
    GET_STATUS,

    /// <summary>Stop it.</summary>
    ABORT,

    /// <summary>Begin it again.</summary>
    RESTART,

    /// <summary>Forget it.</summary>
    PURGE,

    /// <summary>Tell how far it is, and begin it again if it is not known.</summary>
    GET_OR_RESTART,
}
