using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>A template that a store holds.</summary>
[WireContract("com.cloud.storage.template.TemplateProp")]
public sealed partial class TemplateProp
{
    /// <summary>The template's name.</summary>
    [WireMember("templateName")]
    public string? TemplateName { get; set; }

    /// <summary>The template's path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The size that a guest sees, in bytes.</summary>
    [WireMember("size")]
    public long Size { get; set; }

    /// <summary>The space that its file takes, in bytes.</summary>
    [WireMember("physicalSize")]
    public long PhysicalSize { get; set; }

    /// <summary>The template's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>True when all users see it.</summary>
    [WireMember("isPublic")]
    public bool IsPublic { get; set; }

    /// <summary>True when its file is damaged.</summary>
    [WireMember("isCorrupted")]
    public bool IsCorrupted { get; set; }
}
