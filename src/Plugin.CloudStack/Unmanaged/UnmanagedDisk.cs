using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>A disk of a VM that the kernel does not manage.</summary>
[WireContract("org.apache.cloudstack.vm.UnmanagedInstanceTO$Disk")]
public sealed partial class UnmanagedDisk
{
    /// <summary>The disk's id in the VM.</summary>
    [WireMember("diskId")]
    public string? DiskId { get; set; }

    /// <summary>The disk's label.</summary>
    [WireMember("label")]
    public string? Label { get; set; }

    /// <summary>The size that the guest sees, in bytes.</summary>
    [WireMember("capacity")]
    public long? Capacity { get; set; }

    /// <summary>The name of its file, without folder and extension.</summary>
    [WireMember("fileBaseName")]
    public string? FileBaseName { get; set; }

    /// <summary>The path of its file.</summary>
    [WireMember("imagePath")]
    public string? ImagePath { get; set; }

    /// <summary>The kind of controller.</summary>
    [WireMember("controller")]
    public string? Controller { get; set; }

    /// <summary>The controller's number.</summary>
    [WireMember("controllerUnit")]
    public int? ControllerUnit { get; set; }

    /// <summary>The disk's place on the controller.</summary>
    [WireMember("position")]
    public int? Position { get; set; }

    /// <summary>Text that the plugin gave with the disk earlier and gets back unread; null when it gave none.</summary>
    [WireMember("chainInfo")]
    public string? ChainInfo { get; set; }

    /// <summary>The name of the store.</summary>
    [WireMember("datastoreName")]
    public string? DatastoreName { get; set; }

    /// <summary>The server of the store.</summary>
    [WireMember("datastoreHost")]
    public string? DatastoreHost { get; set; }

    /// <summary>The path of the store.</summary>
    [WireMember("datastorePath")]
    public string? DatastorePath { get; set; }

    /// <summary>The port of the store's server; 0 when it has none.</summary>
    [WireMember("datastorePort")]
    public int DatastorePort { get; set; }

    /// <summary>The kind of store.</summary>
    [WireMember("datastoreType")]
    public string? DatastoreType { get; set; }
}
