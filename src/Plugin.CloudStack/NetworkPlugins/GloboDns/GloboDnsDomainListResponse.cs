using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Gives DNS domains.</summary>
[WireContract("com.globo.globodns.cloudstack.response.GloboDnsDomainListResponse", Construction = WireConstruction.Bare)]
public sealed partial class GloboDnsDomainListResponse : Answer
{
    /// <summary>The domains, in GloboDNS's form.</summary>
    [WireMember("domainList")]
    public List<WireJson?>? DomainList { get; set; }
}
