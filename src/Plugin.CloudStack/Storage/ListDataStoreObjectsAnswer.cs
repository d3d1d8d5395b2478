using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Gives a page of the files and folders of a store. The lists have one entry for each.</summary>
[WireContract("org.apache.cloudstack.storage.command.browser.ListDataStoreObjectsAnswer")]
public sealed partial class ListDataStoreObjectsAnswer : Answer
{
    /// <summary>True when the path exists.</summary>
    [WireMember("pathExists")]
    public bool PathExists { get; set; }

    /// <summary>How many entries the path has in all.</summary>
    [WireMember("count")]
    public int Count { get; set; }

    /// <summary>The names of the files and folders of the page, in the order of the other lists.</summary>
    [WireMember("names")]
    public List<string?>? Names { get; set; }

    /// <summary>The paths in the store.</summary>
    [WireMember("paths")]
    public List<string?>? Paths { get; set; }

    /// <summary>The paths as the host sees them.</summary>
    [WireMember("absPaths")]
    public List<string?>? AbsolutePaths { get; set; }

    /// <summary>True for each folder.</summary>
    [WireMember("isDirs")]
    public List<bool?>? IsDirs { get; set; }

    /// <summary>The sizes, in bytes.</summary>
    [WireMember("sizes")]
    public List<long?>? Sizes { get; set; }

    /// <summary>The times of the last change, in milliseconds since 1970.</summary>
    [WireMember("lastModified")]
    public List<long?>? LastModified { get; set; }
}
