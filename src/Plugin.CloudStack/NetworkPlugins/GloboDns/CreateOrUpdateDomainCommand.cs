using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Asks GloboDNS to create a DNS domain, or to bring it up to date.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a GloboDNS server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.globo.globodns.cloudstack.commands.CreateOrUpdateDomainCommand", Construction = WireConstruction.Bare)]
[ResourceKey("domain", "DomainName")]
[Idempotent]
[Mutating]
public sealed partial class CreateOrUpdateDomainCommand : Command, ICommand<Answer>
{
    /// <summary>The name of the DNS domain.</summary>
    [WireMember("domainName")]
    public string? DomainName { get; set; }

    /// <summary>The id of GloboDNS's template for it.</summary>
    [WireMember("templateId")]
    public long? TemplateId { get; set; }
}
