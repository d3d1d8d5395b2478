using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to open a door through which a client reads or writes a disk over HTTP.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("org.apache.cloudstack.backup.CreateImageTransferCommand")]
[ResourceKey("transfer", "TransferId")]
[Mutating]
[Opposite(typeof(FinalizeImageTransferCommand))]
public sealed partial class CreateImageTransferCommand : Command, ICommand<CreateImageTransferAnswer>
{
    /// <summary>The transfer's id in the kernel; it names the export on the host.</summary>
    [WireMember("transferId")]
    public string? TransferId { get; set; }

    /// <summary>The name under which the disk is exported over NBD.</summary>
    [WireMember("exportName")]
    public string? ExportName { get; set; }

    /// <summary>The path of the Unix socket to export on; null for a TCP port.</summary>
    [WireMember("socket")]
    public string? Socket { get; set; }

    /// <summary><c>download</c> to read the disk, <c>upload</c> to write it.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }

    /// <summary>The name of the checkpoint whose changes the client asks for; null for the whole disk.</summary>
    [WireMember("checkpointId")]
    public string? CheckpointId { get; set; }

    /// <summary>The path of the disk's file, for the file backend; null otherwise.</summary>
    [WireMember("file")]
    public string? File { get; set; }

    /// <summary>What the door leads to.</summary>
    [WireMember("backend")]
    public ImageTransferBackend? Backend { get; set; }

    /// <summary>After how long without a request the door closes by itself, in seconds.</summary>
    [WireMember("idleTimeoutSeconds")]
    public int IdleTimeoutSeconds { get; set; }
}
