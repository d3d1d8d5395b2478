using Plugin.Abstractions;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks the storage VM to stop offering a file for download.</summary>
/// <remarks>Sent by the kernel to the storage VM. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.DeleteEntityDownloadURLCommand")]
[ResourceKey("path", "Path")]
[Idempotent]
[Mutating]
public sealed partial class DeleteEntityDownloadURLCommand : AbstractDownloadCommand, ICommand<Answer>
{
    /// <summary>The file's path in the store.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The URL under which it is offered.</summary>
    [WireMember("extractUrl"), Redact(Redaction.UrlCredentials)]
    public string? ExtractUrl { get; set; }

    /// <summary>What the file is.</summary>
    [WireMember("type")]
    public UploadType? Type { get; set; }

    /// <summary>The folder where the store is mounted.</summary>
    [WireMember("parentPath")]
    public string? ParentPath { get; set; }
}
