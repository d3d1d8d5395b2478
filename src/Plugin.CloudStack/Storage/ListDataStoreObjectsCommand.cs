using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Asks for the files and folders below a path of a store, a page at a time.</summary>
/// <remarks>Sent by the kernel to a host of the pool, or to the storage VM.</remarks>
[WireContract("org.apache.cloudstack.storage.command.browser.ListDataStoreObjectsCommand")]
[Idempotent]
public sealed partial class ListDataStoreObjectsCommand : StorageCommand, ICommand<ListDataStoreObjectsAnswer>
{
    /// <summary>The store to look in.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The path; empty for the root.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>How many entries to skip.</summary>
    [WireMember("startIndex")]
    public int StartIndex { get; set; }

    /// <summary>How many entries to return at most.</summary>
    [WireMember("pageSize")]
    public int PageSize { get; set; }
}
