using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks whether a datastore complies with a vSphere storage policy.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.storage.command.CheckDataStoreStoragePolicyComplianceCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CheckDataStoreStoragePolicyComplianceCommand : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>The policy's id in vSphere.</summary>
    [WireMember("storagePolicyId")]
    public string? StoragePolicyId { get; set; }

    /// <summary>The pool to check.</summary>
    [WireMember("storagePool")]
    public StorageFilerTO? StoragePool { get; set; }
}
