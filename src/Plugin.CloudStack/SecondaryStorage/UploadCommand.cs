using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks the storage VM to send a template to a URL.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.UploadCommand")]
[WireUnreadable("class com.cloud.agent.api.storage.UploadCommand declares multiple JSON fields named url")]
[ResourceKey("path", "InstallPath")]
[Mutating]
[LongRunning]
public sealed partial class UploadCommand : AbstractUploadCommand, ICommand<UploadAnswer>
{
    /// <summary>The template to send.</summary>
    [WireMember("template")]
    public TemplateTO? Template { get; set; }

    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>True when the template needs full virtualization.</summary>
    [WireMember("hvm")]
    public bool Hvm { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>The checksum that the file must have, for example <c>{SHA-256}…</c>; null for none.</summary>
    [WireMember("checksum")]
    public string? Checksum { get; set; }

    /// <summary>The user and password for the source; null for none.</summary>
    [WireMember("auth")]
    public PasswordAuth? Auth { get; set; }

    /// <summary>The template's size, in bytes.</summary>
    [WireMember("templateSizeInBytes")]
    public long TemplateSizeInBytes { get; set; }

    /// <summary>The template's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>What the file is.</summary>
    [WireMember("type")]
    public UploadType? Type { get; set; }
}
