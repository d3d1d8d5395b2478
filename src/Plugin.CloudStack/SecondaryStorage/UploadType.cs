using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What a file on secondary storage is.</summary>
[WireEnum("com.cloud.storage.Upload$Type")]
public enum UploadType
{
    /// <summary>A volume.</summary>
    VOLUME,

    /// <summary>A snapshot.</summary>
    SNAPSHOT,

    /// <summary>A template.</summary>
    TEMPLATE,

    /// <summary>An ISO.</summary>
    ISO,
}
