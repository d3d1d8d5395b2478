using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks the storage VM for the checksum of a template; it goes into the details of the answer.</summary>
/// <remarks>Sent by the kernel to the storage VM. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.ComputeChecksumCommand")]
[Idempotent]
public sealed partial class ComputeChecksumCommand : SsCommand, ICommand<Answer>
{
    /// <summary>The secondary store that holds the template.</summary>
    [WireMember("store")]
    public IDataStoreTO? Store { get; set; }

    /// <summary>The template's path in the store.</summary>
    [WireMember("templatePath")]
    public string? TemplatePath { get; set; }

    /// <summary>The hash, for example <c>SHA-256</c>; null for MD5.</summary>
    [WireMember("algorithm")]
    public string? Algorithm { get; set; } = "MD5";
}
