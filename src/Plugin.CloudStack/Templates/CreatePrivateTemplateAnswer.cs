using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Tells where the template is.</summary>
[WireContract("com.cloud.agent.api.storage.CreatePrivateTemplateAnswer")]
public sealed partial class CreatePrivateTemplateAnswer : Answer
{
    /// <summary>The template's path in the store.</summary>
    [WireMember("_path")]
    public string? Path { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("_virtualSize")]
    public long VirtualSize { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    [WireMember("_physicalSize")]
    public long PhysicalSize { get; set; }

    /// <summary>The name under which it is stored.</summary>
    [WireMember("_uniqueName")]
    public string? UniqueName { get; set; }

    /// <summary>The format of the file.</summary>
    [WireMember("_format")]
    public ImageFormat? Format { get; set; }
}
