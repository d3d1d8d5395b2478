using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks how far sending a template is, or to stop, repeat or forget it.</summary>
[WireContract("com.cloud.agent.api.storage.UploadProgressCommand")]
[WireUnreadable("class com.cloud.agent.api.storage.UploadProgressCommand declares multiple JSON fields named url")]
[Idempotent]
public sealed partial class UploadProgressCommand : UploadCommand, ICommand<UploadAnswer>
{
    /// <summary>The job's id on the storage VM.</summary>
    [WireMember("jobId")]
    public string? JobId { get; set; }

    /// <summary>What to do.</summary>
    [WireMember("request")]
    public UploadRequestType? Request { get; set; }
}
