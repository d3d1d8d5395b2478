using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>What commands that move objects between stores have in common.</summary>
[WireContract("com.cloud.agent.api.MigrateBetweenSecondaryStoragesCommand")]
public abstract partial class MigrateBetweenSecondaryStoragesCommand : Command
{
    /// <summary>The store to move from.</summary>
    [WireMember("srcDataStore")]
    public IDataStoreTO? SourceStore { get; set; }

    /// <summary>The store to move to.</summary>
    [WireMember("destDataStore")]
    public IDataStoreTO? DestinationStore { get; set; }
}
