using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks to make a template of its own from one disk of an OVA. VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host or the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.CreateDatadiskTemplateCommand")]
[ResourceKey("path", "Path")]
[Mutating]
[LongRunning]
public sealed partial class CreateDatadiskTemplateCommand : Command, ICommand<CreateDatadiskTemplateAnswer>
{
    /// <summary>The template to make.</summary>
    [WireMember("dataDiskTemplate")]
    public IDataTO? DataDiskTemplate { get; set; }

    /// <summary>The path of the disk in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The size of the disk's file, in bytes.</summary>
    [WireMember("fileSize")]
    public long FileSize { get; set; }

    /// <summary>True for the root disk.</summary>
    [WireMember("bootable")]
    public bool Bootable { get; set; }

    /// <summary>The disk's id in the OVF file.</summary>
    [WireMember("diskId")]
    public string? DiskId { get; set; }
}
