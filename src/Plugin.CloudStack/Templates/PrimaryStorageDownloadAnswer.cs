using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>Tells where the template is.</summary>
[WireContract("com.cloud.agent.api.storage.PrimaryStorageDownloadAnswer")]
public sealed partial class PrimaryStorageDownloadAnswer : Answer
{
    /// <summary>The template's path in the pool; null on failure.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The size of the template's file, in bytes.</summary>
    [WireMember("templateSize")]
    public long TemplateSize { get; set; }
}
