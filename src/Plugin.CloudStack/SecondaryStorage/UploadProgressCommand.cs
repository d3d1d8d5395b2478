using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks how far sending a template is, or to stop, repeat or forget it.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.UploadProgressCommand")]
[WireUnreadable("class com.cloud.agent.api.storage.UploadProgressCommand declares multiple JSON fields named url")]
[Idempotent]
public sealed partial class UploadProgressCommand : AbstractUploadCommand, ICommand<UploadAnswer>
{
    /// <summary>The job's id on the storage VM.</summary>
    [WireMember("jobId")]
    public string? JobId { get; set; }

    /// <summary>What to do.</summary>
    [WireMember("request")]
    public UploadRequestType? Request { get; set; }

    /// <summary>The template that is sent.</summary>
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
