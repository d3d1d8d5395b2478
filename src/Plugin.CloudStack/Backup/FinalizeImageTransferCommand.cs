using Plugin.Abstractions;

namespace Plugin.CloudStack.Backup;

/// <summary>Asks to close the door of a transfer. One that is closed counts as closed.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.backup.FinalizeImageTransferCommand")]
[ResourceKey("transfer", "TransferId")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateImageTransferCommand))]
public sealed partial class FinalizeImageTransferCommand : Command, ICommand<Answer>
{
    /// <summary>The transfer's id in the kernel; it names the export on the host.</summary>
    [WireMember("transferId")]
    public string? TransferId { get; set; }
}
