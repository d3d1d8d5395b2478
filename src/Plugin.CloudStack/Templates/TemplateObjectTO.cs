using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>A template or ISO, on secondary storage or as a copy in a pool.</summary>
[WireContract("org.apache.cloudstack.storage.to.TemplateObjectTO")]
public sealed partial class TemplateObjectTO : DownloadableObjectTO, IDataTO
{
    /// <summary>The path in its store; null for an empty CD-ROM drive.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The URL that it was registered with; null when it was not downloaded.</summary>
    [WireMember("origUrl"), Redact(Redaction.UrlCredentials)]
    public string? OrigUrl { get; set; }

    /// <summary>The template's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The template's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>The format of its file.</summary>
    [WireMember("format")]
    public ImageFormat? Format { get; set; }

    /// <summary>The id of the account that owns the template.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>
    /// The checksum, with the algorithm in braces before it, for example <c>{SHA-256}9b1c</c>; null for none.
    /// </summary>
    [WireMember("checksum")]
    public string? Checksum { get; set; }

    /// <summary>True when it needs hardware virtualisation.</summary>
    [WireMember("hvm")]
    public bool Hvm { get; set; }

    /// <summary>The text that users see.</summary>
    [WireMember("displayText")]
    public string? DisplayText { get; set; }

    /// <summary>The store that holds it, or is to hold it.</summary>
    [WireMember("imageDataStore")]
    public IDataStoreTO? ImageDataStore { get; set; }

    /// <summary>The template's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The display name of the guest's operating system.</summary>
    [WireMember("guestOsType")]
    public string? GuestOsType { get; set; }

    /// <summary>The size that a guest sees, in bytes; null when unknown.</summary>
    [WireMember("size")]
    public long? Size { get; set; }

    /// <summary>The space that its file takes, in bytes; null when unknown.</summary>
    [WireMember("physicalSize")]
    public long? PhysicalSize { get; set; }

    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>True when a VM can boot from it.</summary>
    [WireMember("bootable")]
    public bool Bootable { get; set; }

    /// <summary>A name that no other template has, for example <c>204-2-8b7d</c>.</summary>
    [WireMember("uniqueName")]
    public string? UniqueName { get; set; }

    /// <summary>True when hosts fetch it themselves.</summary>
    [WireMember("directDownload")]
    public bool DirectDownload { get; set; }

    /// <summary>True when VMs keep its configuration.</summary>
    [WireMember("deployAsIs")]
    public bool DeployAsIs { get; set; }

    /// <summary>Which of its configurations a VM takes; null for the default.</summary>
    [WireMember("deployAsIsConfiguration")]
    public string? DeployAsIsConfiguration { get; set; }
}
