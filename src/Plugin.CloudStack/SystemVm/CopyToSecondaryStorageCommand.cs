using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks to fetch a file of diagnostics from a system VM and to put it on secondary storage.</summary>
/// <remarks>Sent by the kernel to the host that runs the system VM.</remarks>
[WireContract("org.apache.cloudstack.diagnostics.CopyToSecondaryStorageCommand", Construction = WireConstruction.Bare)]
[ResourceKey("address", "SystemVmIp")]
[Mutating]
[LongRunning]
public sealed partial class CopyToSecondaryStorageCommand : StorageSubSystemCommand, ICommand<CopyToSecondaryStorageAnswer>
{
    /// <summary>The URL of the store; it may carry credentials.</summary>
    [WireMember("secondaryStorageUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecondaryStorageUrl { get; set; }

    /// <summary>The control address of the system VM.</summary>
    [WireMember("systemVmIp")]
    public string? SystemVmIp { get; set; }

    /// <summary>The path of the file on the system VM.</summary>
    [WireMember("fileName")]
    public string? FileName { get; set; }

    /// <summary>
    /// The NFS version to mount secondary storage with, for example <c>4.1</c>; null for the default.
    /// </summary>
    [WireMember("nfsVersion")]
    public string? NfsVersion { get; set; }
}
