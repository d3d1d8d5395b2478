using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>A disk of an OVA.</summary>
[WireContract("com.cloud.agent.api.to.DatadiskTO")]
public sealed partial class DatadiskTO
{
    /// <summary>The path of the disk's file in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("virtualSize")]
    public long VirtualSize { get; set; }

    /// <summary>The size of the file, in bytes.</summary>
    [WireMember("fileSize")]
    public long FileSize { get; set; }

    /// <summary>True for the root disk.</summary>
    [WireMember("bootable")]
    public bool Bootable { get; set; }

    /// <summary>The disk's id in the OVF file.</summary>
    [WireMember("diskId")]
    public string? DiskId { get; set; }

    /// <summary>True for an ISO.</summary>
    [WireMember("isIso")]
    public bool IsIso { get; set; }

    /// <summary>The kind of controller.</summary>
    [WireMember("diskController")]
    public string? DiskController { get; set; }

    /// <summary>The controller's model.</summary>
    [WireMember("diskControllerSubType")]
    public string? DiskControllerSubType { get; set; }

    /// <summary>The disk's place.</summary>
    [WireMember("diskNumber")]
    public int DiskNumber { get; set; }

    /// <summary>The configuration of the OVF file that has the disk; null for all.</summary>
    [WireMember("configuration")]
    public string? Configuration { get; set; }
}
