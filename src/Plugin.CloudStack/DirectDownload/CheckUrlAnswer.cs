using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Tells whether the URL can be reached.</summary>
[WireContract("org.apache.cloudstack.agent.directdownload.CheckUrlAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CheckUrlAnswer : Answer
{
    /// <summary>The size of the file, in bytes; null when unknown.</summary>
    [WireMember("templateSize")]
    public long? TemplateSize { get; set; }
}
