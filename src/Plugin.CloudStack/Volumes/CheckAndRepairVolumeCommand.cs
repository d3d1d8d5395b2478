using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Volumes;

/// <summary>Asks to check a volume's file for errors, and to repair it.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.storage.CheckAndRepairVolumeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("path", "Path")]
[Mutating]
[LongRunning]
public sealed partial class CheckAndRepairVolumeCommand : Command, ICommand<CheckAndRepairVolumeAnswer>
{
    /// <summary>The volume's path in its pool.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The pool that holds the volume.</summary>
    [WireMember("pool")]
    public StorageFilerTO? Pool { get; set; }

    /// <summary><c>leaks</c> to repair only lost space, <c>all</c> to repair everything; null to check only.</summary>
    [WireMember("repair")]
    public string? Repair { get; set; }

    /// <summary>The passphrase of an encrypted volume; null otherwise.</summary>
    [WireMember("passphrase"), Redact]
    public byte[]? Passphrase { get; set; }

    /// <summary>The encryption format of the disk; null for a disk that is not encrypted.</summary>
    [WireMember("encryptFormat")]
    public string? EncryptFormat { get; set; }
}
