using Plugin.Abstractions;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>Asks the storage VM to offer a file of a store for download.</summary>
/// <remarks>Sent by the kernel to the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.CreateEntityDownloadURLCommand")]
[ResourceKey("path", "InstallPath")]
[Idempotent]
[Mutating]
public sealed partial class CreateEntityDownloadURLCommand : AbstractDownloadCommand, ICommand<CreateEntityDownloadURLAnswer>
{
    /// <summary>The path in the store.</summary>
    [WireMember("installPath")]
    public string? InstallPath { get; set; }

    /// <summary>The folder where the store is mounted.</summary>
    [WireMember("parent")]
    public string? Parent { get; set; }

    /// <summary>The file name that the URL shall have; null for a random one.</summary>
    [WireMember("filenameInExtractURL")]
    public string? FileNameInUrl { get; set; }

    /// <summary>The path that the URL shall have; null for a random one.</summary>
    [WireMember("filepathInExtractURL")]
    public string? FilePathInUrl { get; set; }

    /// <summary>The volume, template or snapshot; null in the older form.</summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }
}
