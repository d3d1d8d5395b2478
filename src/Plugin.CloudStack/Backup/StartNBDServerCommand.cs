using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to export a volume of a VM that is off over NBD.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.StartNBDServerCommand")]
[ResourceKey("transfer", "TransferId")]
[Mutating]
[Opposite(typeof(StopNBDServerCommand))]
public sealed partial class StartNBDServerCommand : Command, ICommand<StartNBDServerAnswer>
{
    /// <summary>The transfer's id in the kernel; it names the export on the host.</summary>
    [WireMember("transferId")]
    public string? TransferId { get; set; }

    /// <summary>The name under which the disk is exported over NBD.</summary>
    [WireMember("exportName")]
    public string? ExportName { get; set; }

    /// <summary>The path of the volume on the host.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The path of the Unix socket to export on; null for a TCP port.</summary>
    [WireMember("socket")]
    public string? Socket { get; set; }

    /// <summary><c>download</c> to read the disk, <c>upload</c> to write it.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }

    /// <summary>The name of the checkpoint that an increment starts from; null for the whole disk.</summary>
    [WireMember("fromCheckpointId")]
    public string? FromCheckpointId { get; set; }

    /// <summary>The passphrase of an encrypted volume; null otherwise.</summary>
    [WireMember("passphrase"), Redact]
    public byte[]? Passphrase { get; set; }
}
