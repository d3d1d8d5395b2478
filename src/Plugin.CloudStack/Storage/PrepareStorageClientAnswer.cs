using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells what the client software says of itself.</summary>
[WireContract("com.cloud.agent.api.PrepareStorageClientAnswer")]
public sealed partial class PrepareStorageClientAnswer : Answer
{
    /// <summary>What the kernel stores for host and pool, by name.</summary>
    [WireMember("detailsMap"), Redact]
    public Dictionary<string, string?>? DetailsMap { get; set; }
}
