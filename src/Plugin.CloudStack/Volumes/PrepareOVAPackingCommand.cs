using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks to pack a template on secondary storage as an OVA, so that it can be downloaded. VMware only.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.storage.PrepareOVAPackingCommand")]
[ResourceKey("path", "TemplatePath")]
[Mutating]
[LongRunning]
public sealed partial class PrepareOVAPackingCommand : Command, ICommand<Answer>
{
    /// <summary>The template's path in the store.</summary>
    [WireMember("templatePath")]
    public string? TemplatePath { get; set; }

    /// <summary>The secondary storage's URL; it may carry credentials in its query.</summary>
    [WireMember("secUrl"), Redact(Redaction.UrlCredentials)]
    public string? SecUrl { get; set; }
}
