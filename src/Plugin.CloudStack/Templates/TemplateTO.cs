using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>A template in the older commands.</summary>
[WireContract("com.cloud.agent.api.to.TemplateTO")]
public sealed partial class TemplateTO
{
    /// <summary>The template's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The name under which it is stored.</summary>
    [WireMember("uniqueName")]
    public string? UniqueName { get; set; }

    /// <summary>The format of the file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }
}
