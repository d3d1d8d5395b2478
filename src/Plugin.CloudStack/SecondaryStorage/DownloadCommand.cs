using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>
/// Asks the storage VM to bring a template or volume from a URL into a store. The kernel polls with
/// <see cref="DownloadProgressCommand"/>.
/// </summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("org.apache.cloudstack.storage.command.DownloadCommand")]
[ResourceKey("path", "InstallPath")]
[Mutating]
[LongRunning]
public sealed partial class DownloadCommand : AbstractDownloadCommand, ICommand<DownloadAnswer>
{
    /// <summary>True when the template needs full virtualization.</summary>
    [WireMember("hvm")]
    public bool Hvm { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>The checksum that the file must have, for example <c>{SHA-256}…</c>; null for none.</summary>
    [WireMember("checksum")]
    public string? Checksum { get; set; }

    /// <summary>The user and password for the source; null for none.</summary>
    [WireMember("auth")]
    public PasswordAuth? Auth { get; set; }

    /// <summary>The proxy to use; null for none.</summary>
    [WireMember("_proxy")]
    public DownloadProxy? Proxy { get; set; }

    /// <summary>How large the file may be, in bytes; null for no limit.</summary>
    [WireMember("maxDownloadSizeInBytes")]
    public long? MaxDownloadSizeInBytes { get; set; }

    /// <summary>The template's or volume's id in the kernel.</summary>
    [WireMember("id")]
    public long Id { get; set; }

    /// <summary>What the file is.</summary>
    [WireMember("resourceType")]
    public DownloadResourceType? ResourceType { get; set; } = DownloadResourceType.TEMPLATE;

    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The store that gets the file.</summary>
    [WireMember("_store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The store to use on the way; null for none.</summary>
    [WireMember("cacheStore")]
    public IDataStoreTO? CacheStore { get; set; }

    /// <summary>True to follow redirects.</summary>
    [WireMember("followRedirects")]
    public bool FollowRedirects { get; set; }
}
