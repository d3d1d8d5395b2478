using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks to put a template into a pool, the older way.</summary>
/// <remarks>Today's kernel sends <see cref="CopyCommand"/> instead. Sent by nobody in the 4.23 kernel.</remarks>
[WireContract("com.cloud.agent.api.storage.PrimaryStorageDownloadCommand")]
[ResourceKey("template", "Url")]
[Mutating]
[LongRunning]
public sealed partial class PrimaryStorageDownloadCommand : AbstractDownloadCommand, ICommand<PrimaryStorageDownloadAnswer>
{
    /// <summary>The folder to download to.</summary>
    [WireMember("localPath")]
    public string? LocalPath { get; set; }

    /// <summary>The storage pool's UUID.</summary>
    [WireMember("poolUuid")]
    public string? PoolUuid { get; set; }

    /// <summary>The pool's id in the kernel.</summary>
    [WireMember("poolId")]
    public long PoolId { get; set; }

    /// <summary>The pool.</summary>
    [WireMember("primaryPool")]
    public StorageFilerTO? PrimaryPool { get; set; }

    /// <summary>The URL of the secondary storage that holds the template.</summary>
    [WireMember("secondaryStorageUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecondaryStorageUrl { get; set; }

    /// <summary>The URL of the pool.</summary>
    [WireMember("primaryStorageUrl"), Redact(Redaction.UrlCredentials)]
    public string? PrimaryStorageUrl { get; set; }
}
