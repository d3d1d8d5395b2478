using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks how far a download is, or to stop, repeat or forget it.</summary>
[WireContract("org.apache.cloudstack.storage.command.DownloadProgressCommand")]
[Idempotent]
public sealed partial class DownloadProgressCommand : DownloadCommand, ICommand<DownloadAnswer>
{
    /// <summary>The job's id on the storage VM.</summary>
    [WireMember("jobId")]
    public string? JobId { get; set; }

    /// <summary>What to do.</summary>
    [WireMember("request")]
    public DownloadRequestType? Request { get; set; }
}
