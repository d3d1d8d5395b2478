using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks which volumes a store has; sent when the storage VM connects.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.ListVolumeCommand")]
[Idempotent]
public sealed partial class ListVolumeCommand : StorageCommand, ICommand<ListVolumeAnswer>
{
    /// <summary>The secondary store to look in.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }
}
