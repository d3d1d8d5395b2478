using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to stop exporting a volume. One that is not exported counts as stopped.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.StopNBDServerCommand")]
[ResourceKey("transfer", "TransferId")]
[Idempotent]
[Mutating]
[Opposite(typeof(StartNBDServerCommand))]
public sealed partial class StopNBDServerCommand : Command, ICommand<Answer>
{
    /// <summary>The transfer's id in the kernel; it names the export on the host.</summary>
    [WireMember("transferId")]
    public string? TransferId { get; set; }

    /// <summary><c>download</c> to read the disk, <c>upload</c> to write it.</summary>
    [WireMember("direction")]
    public string? Direction { get; set; }
}
