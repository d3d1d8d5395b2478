using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks to create a store, in a scheme that the kernel no longer uses.</summary>
/// <remarks>Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.storage.command.CreatePrimaryDataStoreCmd", Construction = WireConstruction.Bare)]
public sealed partial class CreatePrimaryDataStoreCmd : StorageSubSystemCommand, ICommand<Answer>
{
    /// <summary>The URI of the store.</summary>
    [WireMember("dataStore")]
    public string? DataStore { get; set; }
}
