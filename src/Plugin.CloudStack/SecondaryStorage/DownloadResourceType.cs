using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What is downloaded.</summary>
[WireEnum("org.apache.cloudstack.storage.command.DownloadCommand$ResourceType")]
public enum DownloadResourceType
{
    /// <summary>A volume.</summary>
    VOLUME,

    /// <summary>A template.</summary>
    TEMPLATE,

    /// <summary>A snapshot.</summary>
    SNAPSHOT,
}
