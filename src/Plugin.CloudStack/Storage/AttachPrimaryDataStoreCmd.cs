using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to attach a store, in a scheme that the kernel no longer uses.</summary>
[WireContract("org.apache.cloudstack.storage.command.AttachPrimaryDataStoreCmd", Construction = WireConstruction.Bare)]
public sealed partial class AttachPrimaryDataStoreCmd : StorageSubSystemCommand, ICommand<AttachPrimaryDataStoreAnswer>
{
    /// <summary>The URI of the store.</summary>
    [WireMember("dataStore")]
    public string? DataStore { get; set; }
}
