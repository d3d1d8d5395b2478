using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks which templates a store has; sent when the storage VM connects.</summary>
[WireContract("com.cloud.agent.api.storage.ListTemplateCommand")]
[Idempotent]
public sealed partial class ListTemplateCommand : StorageCommand, ICommand<ListTemplateAnswer>
{
    /// <summary>The store.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }
}
