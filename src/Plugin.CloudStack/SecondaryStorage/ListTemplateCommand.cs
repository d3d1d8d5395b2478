using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks which templates a store has; sent when the storage VM connects.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.ListTemplateCommand")]
[Idempotent]
public sealed partial class ListTemplateCommand : StorageCommand, ICommand<ListTemplateAnswer>
{
    /// <summary>The secondary store to look in.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }
}
